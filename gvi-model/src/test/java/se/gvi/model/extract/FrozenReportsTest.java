// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.report.CheckedExtract;
import se.gvi.model.report.ReportFormat;

/**
 * What integrators were told about small extracts, frozen: a report that changes must be accepted on purpose ({@code
 * -Dgvi.regenerate=true}) and be told of in {@code docs/migrations.md}.
 */
final class FrozenReportsTest {

    private static final Path CORPUS = inModule("src/test/resources/se/gvi/model/corpus");

    private static Path inModule(String path) {
        Path here = Path.of("").toAbsolutePath();
        return (here.endsWith("gvi-model") ? here : here.resolve("gvi-model")).resolve(path);
    }

    static List<Path> extracts() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS)) {
            return all.filter(path -> !path.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void the_report_is_the_one_that_was_accepted(Path extract) throws IOException {
        ValidationReport report = Extract.of(extract).check();
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            ReportFormat.TEXT.write(
                    CheckedExtract.of(extract.getFileName().toString(), "extract", report), language, text);
        }
        Path frozen = CORPUS.resolve(extract.getFileName() + ".txt");
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(frozen, text);
        }

        assertThat(text.toString())
                .as("The report on %s changed. If it must, run this test with -Dgvi.regenerate=true, look at the"
                        + " difference, and tell of it in docs/migrations.md.", extract.getFileName())
                .isEqualTo(Files.readString(frozen));
        assertThat(Extract.of(extract).read().report()).isEqualTo(report);
    }

    @Test
    void the_corpus_holds_every_format() throws IOException {
        assertThat(extracts()).extracting(ExtractFormat::of).contains(ExtractFormat.values());
    }
}
