// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Language;

/** What people and programs read stays as it is until somebody changes it on purpose. */
final class GoldenReportTest {

    private static final String RENEW = "Look at the change, then renew it on purpose: mvn -q -pl gvi-model test"
            + " -Dtest=GoldenReportTest -Dgvi.regenerate=true";

    static Stream<Arguments> reports() {
        return Arrays.stream(ReportFormat.values())
                .flatMap(format -> Arrays.stream(Language.values()).map(language -> Arguments.of(format, language)));
    }

    private static void assertGolden(String file, String report) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path module = here.endsWith("gvi-model") ? here : here.resolve("gvi-model");
        Path golden = module.resolve("src/test/resources/se/gvi/model/report").resolve(file);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, report);
        }
        assertThat(report).as(RENEW).isEqualTo(Files.readString(golden));
    }

    private static String name(String what, ReportFormat format, Language language) {
        String kind = format == ReportFormat.COLOURED_TEXT ? what + "-coloured" : what;
        return kind + "-" + language.tag() + "." + format.extension();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportOfEverything(ReportFormat format, Language language) throws IOException {
        assertGolden(name("full", format, language), Reports.write(format, Reports.full(), language));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportThatShowsValues(ReportFormat format, Language language) throws IOException {
        if (format == ReportFormat.TEXT || format == ReportFormat.CSV) {
            assertGolden(
                    name("values", format, language),
                    Reports.write(format, Reports.full().showingValues(), language));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportOfNothing(ReportFormat format, Language language) throws IOException {
        if (format != ReportFormat.HTML && format != ReportFormat.COLOURED_TEXT) {
            assertGolden(name("clean", format, language), Reports.write(format, Reports.clean(), language));
        }
    }
}
