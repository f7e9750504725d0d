// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;

/** What the catalogue shows as code is what runs here, and it is refused or not as the catalogue says. */
final class CodeExamplesTest {

    static Stream<FindingCode> codes() {
        return Arrays.stream(FindingCode.values())
                .filter(code -> FindingCatalogue.entry(code).bad().form() == ExampleForm.CODE);
    }

    @Test
    void everyExampleOfCodeCanBeRunAndNoOtherStandsThere() {
        List<FindingCode> codes = codes().toList();
        assertThat(CodeExamples.BAD.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(CodeExamples.GOOD.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsShownIsWhatRuns(FindingCode code) throws IOException {
        CatalogueEntry entry = FindingCatalogue.entry(code);
        assertThat(entry.good().form()).isEqualTo(ExampleForm.CODE);
        assertThat(shown(entry.bad())).isEqualTo(lines(code + " bad"));
        assertThat(shown(entry.good())).isEqualTo(lines(code + " good"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theBadExampleIsRefusedForThisReason(FindingCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CodeExamples.BAD.get(code).get())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments()).containsOnlyKeys(code.text().places());
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theGoodExampleIsNotRefused(FindingCode code) {
        assertThat(CodeExamples.GOOD.get(code).get()).isNotNull();
    }

    private static String shown(CatalogueExample example) throws IOException {
        return new String(example.open("Example.java").readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The lines of an example in the source of the tests, without their common indent. */
    private static String lines(String example) throws IOException {
        String begin = "        // " + example;
        List<String> lines =
                Files.readAllLines(GoldenFile.inModule("src/test/java/se/gvi/model/catalogue/CodeExamples.java"));
        assertThat(lines)
                .as("CodeExamples has the line \"// %s\" once.", example)
                .containsOnlyOnce(begin);
        List<String> rest = lines.subList(lines.indexOf(begin) + 1, lines.size());
        return String.join("\n", rest.subList(0, rest.indexOf("        // end")))
                        .stripIndent() + "\n";
    }
}
