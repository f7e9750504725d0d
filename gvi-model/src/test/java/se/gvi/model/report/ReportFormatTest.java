// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ValidationReport;

final class ReportFormatTest {

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void valuesAreShownOnlyWhenAskedForAndThenItSaysSo(ReportFormat format) {
        for (Language language : Language.values()) {
            String loudly = language == Language.ENGLISH ? "VALUES ARE SHOWN" : "VÄRDEN VISAS";
            String masked = Reports.write(format, Reports.full(), language);
            String shown = Reports.write(format, Reports.full().showingValues(), language);
            assertThat(masked).doesNotContain("kanariefågel").doesNotContain(loudly);
            assertThat(shown).contains("kanariefågel").contains(loudly);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatIsLeftOutIsTold(ReportFormat format) {
        String report = Reports.write(format, Reports.full(), Language.ENGLISH);
        assertThat(report)
                .contains("TRUNCATED: 9 of 10 findings are listed. The counts are exact.")
                .contains("SUPPRESSED: 1 of GROUP_STATUS_TWICE, not listed.")
                .contains("ERRORS OVERRIDDEN: overrides lower or suppress 2 errors.")
                .contains("A. Author, data steward")
                .contains("NOT CHECKED: DANGLING_REFERENCE: not every record could be read in memberships")
                .contains("Tables were read with ; between cells, in windows-1252.");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void bytesAreThoseOfTheCharactersInUtf8(ReportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(Reports.full(), Language.SWEDISH, bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo(Reports.write(format, Reports.full(), Language.SWEDISH));
        assertThat(format.extension()).matches("[a-z]+");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theLocaleOfTheMachineChangesNothing(ReportFormat format) {
        Locale before = Locale.getDefault();
        String report = Reports.write(format, Reports.full(), Language.ENGLISH);
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Reports.write(format, Reports.full(), Language.ENGLISH)).isEqualTo(report);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void overriddenErrorsMakeAReportValidAndItSaysThatTheDataAreAsTheyWere() {
        CheckedExtract extract = Reports.extract(
                Reports.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.GROUP_STATUS_TWICE
                                || finding.code() == FindingCode.OUT_OF_ORDER)
                        .toList(),
                false);
        assertThat(extract.report().outcome()).isEqualTo(Outcome.VALID);
        assertThat(Reports.write(ReportFormat.TEXT, extract, Language.ENGLISH))
                .contains("ERRORS OVERRIDDEN: overrides lower or suppress 2 errors. The data are as they were:"
                        + " no situation is made of them.\n")
                .endsWith("valid: 0 errors, 1 warning, 1 for information\n");
        assertThat(Reports.write(ReportFormat.TEXT, extract, Language.SWEDISH))
                .contains(
                        "FEL UNDANTAGNA: undantag sänker eller döljer 2 fel. Uppgifterna är som de var: ingen situation"
                                + " görs av dem.\n")
                .endsWith("giltig: 0 fel, 1 varning, 1 upplysning\n");
    }

    @Test
    void aPageAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        String page = Reports.write(ReportFormat.HTML, Reports.full(), Language.ENGLISH);
        assertThat(page).contains("default-src &#39;none&#39;;");
        for (String element : List.of("style", "script")) {
            Matcher content = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                    .matcher(page);
            assertThat(content.find()).isTrue();
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(content.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains(
                            element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;");
        }
        assertThat(page).doesNotContain(" style=").doesNotContain(" onclick=").doesNotContain("src=\"");
        assertThat(page).doesNotContain("http:").doesNotContain("https:");
    }

    @Test
    void explanationsOnTheWebAreLinks() {
        CheckedExtract extract = Reports.full().withHelp("https://gvi.example/findings");
        assertThat(Reports.write(ReportFormat.HTML, extract, Language.ENGLISH))
                .contains(
                        "<a href=\"https://gvi.example/findings#BAD_DATE\" rel=\"noreferrer\">More about BAD_DATE</a>");
        assertThat(Reports.write(ReportFormat.SARIF, extract, Language.ENGLISH))
                .contains("\"helpUri\" : \"https://gvi.example/findings#BAD_DATE\"");
        assertThat(Reports.write(ReportFormat.HTML, Reports.full().withHelp("javascript:alert(1)"), Language.ENGLISH))
                .doesNotContain("href=\"javascript");
    }

    @Test
    void filesAreNamedSoThatOthersFindThem() {
        ValidationReport report = ValidationReport.collector(1, FindingOverrides.none())
                .add(new Finding(
                        FindingCode.BAD_DATE,
                        Place.cell("C:\\min mapp\\år 1%.csv", 2, "a", 3, 1),
                        "",
                        Map.of("member", "a", "record", "b", "expected", "c")))
                .report();
        assertThat(Reports.write(
                        ReportFormat.SARIF, CheckedExtract.of("x", "gvi-situation/1", report), Language.ENGLISH))
                .contains("\"uri\" : \"C%3A/min%20mapp/%C3%A5r%201%25.csv\"");
    }

    @Test
    void anExtractSaysNoValue() {
        assertThat(Reports.full().showingValues().toString())
                .startsWith("CheckedExtract[hamnstad extract.zip, gvi-situation/1, ValidationReport[")
                .doesNotContain("kanariefågel");
        assertThatThrownBy(() -> Reports.full().records().put("a", 1L))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
