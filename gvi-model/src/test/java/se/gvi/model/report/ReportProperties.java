// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.finding.Written;

/** What holds for every form of every report. */
final class ReportProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a terminal, a spreadsheet or a reader of XML could obey; lines end in \n, those of CSV in \r\n. */
    private static final Pattern OBEYED = Pattern.compile(
            "[\\p{Cntrl}&&[^\n]]|[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFFFE\uFFFF\uFEFF]");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.of(
                        Reports.HOSTILE,
                        "]]>",
                        "</script><script>alert(1)</script>",
                        "\" onmouseover=\"alert(1)",
                        "'--><svg onload=alert(1)>",
                        "=1+1",
                        "+1",
                        "-1",
                        "@SUM(A1)",
                        "\t=1+1",
                        "\r=1+1",
                        "\uFF1D1+1",
                        "\u202egnp.exe",
                        "\ud83d\ude00",
                        "\udc00\ud800",
                        "&amp;&lt;",
                        ";;\"\";\"",
                        "",
                        " "));
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<FindingCode> codes = Arbitraries.of(
                FindingCode.BAD_TEXT, FindingCode.GROUP_STATUS_TWICE, FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE);
        Arbitrary<Place> places = Combinators.combine(
                        words(),
                        words(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((file, header, row, line) -> row == 0
                        ? new Place("/groups/" + line, line, row).in(file)
                        : Place.cell(file, row, header, line, row));
        return Combinators.combine(codes, places, Arbitraries.of("", "M-1", "M-2"), words(), words())
                .as((code, place, record, member, written) -> new Finding(
                                code, place, record, Map.of("record", Text.same(member), "member", member))
                        .written(written.isEmpty() ? null : Written.shown(written)))
                .list()
                .ofMaxSize(8);
    }

    private static CheckedExtract extract(List<Finding> findings, String hostile) {
        FindingOverride override = new FindingOverride(
                FindingCode.GROUP_STATUS_TWICE,
                null,
                "M-1",
                "",
                hostile + "x",
                hostile + "y",
                Reports.DAY,
                Place.at(""));
        ValidationReport.Collector report =
                ValidationReport.collector(3, FindingOverrides.of(List.of(override), Reports.DAY));
        findings.forEach(report::add);
        report.notRun(hostile);
        return CheckedExtract.of(hostile, hostile, report.report())
                .withNotes(List.of(Text.same(hostile)))
                .withVersion(hostile)
                .withRecords(Map.of(hostile, 1L));
    }

    @Property(tries = 150)
    void everyFindingStandsInEveryForm(
            @ForAll("findings") List<Finding> findings, @ForAll Language language, @ForAll ReportFormat format)
            throws Exception {
        CheckedExtract extract = extract(findings, "x");
        List<Finding> listed = extract.report().findings();
        String report = Reports.write(format, extract, language);
        Wording wording = new Wording(extract, language);
        int found = switch (format) {
            case TEXT, COLOURED_TEXT ->
                (int) report.lines()
                        .filter(line -> listed.stream().anyMatch(finding -> line.contains(wording.message(finding))))
                        .count();
            case JSON -> JSON.readTree(report).get("findings").size();
            case HTML -> rows(xml(report)).size();
            case CSV ->
                (int) Csv.rows(report, language).stream()
                        .filter(row -> row.get(0).equals("FINDING"))
                        .count();
            case SARIF ->
                (int) stream(JSON.readTree(report).at("/runs/0/results"))
                        .filter(result -> !result.has("suppressions"))
                        .count();
            case JUNIT ->
                (int) elements(xml(report), "testcase").stream()
                        .filter(testcase -> !testcase.contains("kontroller kördes") && testcase.contains("\n"))
                        .flatMap(String::lines)
                        .filter(line -> line.contains(" ERROR ")
                                || line.contains(" WARNING ")
                                || line.startsWith("ERROR ")
                                || line.startsWith("WARNING "))
                        .count();
        };
        assertThat(found).isEqualTo(listed.size());
        assertThat(listed)
                .allSatisfy(
                        finding -> assertThat(report).contains(finding.code().name()));
    }

    @Property(tries = 60)
    void aReportIsTheSameWhateverOrderFindingsWereAddedIn(
            @ForAll("findings") List<Finding> findings, @ForAll ReportFormat format, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        assertThat(Reports.write(format, extract(shuffled, "x"), Language.SWEDISH))
                .isEqualTo(Reports.write(format, extract(findings, "x"), Language.SWEDISH));
    }

    @Property(tries = 300)
    void whateverStandsInDataStaysWords(
            @ForAll("findings") List<Finding> findings,
            @ForAll("words") String hostile,
            @ForAll Language language,
            @ForAll ReportFormat format)
            throws Exception {
        CheckedExtract extract = extract(findings, hostile).showingValues();
        String report = Reports.write(format, extract, language);
        String obeyed = format == ReportFormat.CSV
                ? report.substring(1).replace("\r\n", "\n")
                : format == ReportFormat.COLOURED_TEXT
                        ? report.replaceAll("\u001b\\[1;3[1236]m|\u001b\\[0m", "")
                        : report;
        assertThat(OBEYED.matcher(obeyed).results()).isEmpty();
        assertThat(report.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                .isEmpty();
        switch (format) {
            case TEXT, COLOURED_TEXT -> assertThat(report).endsWith("\n");
            case JSON, SARIF -> assertThat(JSON.readTree(report).isObject()).isTrue();
            case HTML -> {
                Document page = xml(report);
                assertThat(elements(page, "script")).hasSize(1);
                assertThat(elements(page, "style")).hasSize(1);
                assertThat(elements(page, "svg")).isEmpty();
                assertThat(elements(page, "h1")).hasSize(1);
            }
            case CSV ->
                Csv.rows(report, language)
                        .forEach(row -> assertThat(row)
                                .hasSize(15)
                                .noneMatch(cell -> !cell.isEmpty()
                                        && "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r".indexOf(cell.charAt(0)) >= 0));
            case JUNIT ->
                assertThat(xml(report).getDocumentElement().getTagName()).isEqualTo("testsuites");
        }
    }

    @Property(tries = 60)
    void dataThatCouldNotBeCheckedWholeAreNowhereValid(
            @ForAll("findings") List<Finding> findings, @ForAll Language language) throws Exception {
        CheckedExtract extract = extract(findings, "x");
        assertThat(extract.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        String verdict = language == Language.ENGLISH ? "ncomplete, not valid" : "fullständig, ej giltig";
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(Reports.write(format, extract, language))
                    .as(format.name())
                    .contains(verdict);
        }
        JsonNode json = JSON.readTree(Reports.write(ReportFormat.JSON, extract, language));
        assertThat(json.get("outcome").asText()).isEqualTo("INCOMPLETE");
        assertThat(json.get("valid").asBoolean()).isFalse();
        JsonNode sarif = JSON.readTree(Reports.write(ReportFormat.SARIF, extract, language));
        assertThat(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean(true))
                .isFalse();
        assertThat(elements(xml(Reports.write(ReportFormat.JUNIT, extract, language)), "error"))
                .hasSize(1);
        assertThat(Csv.rows(Reports.write(ReportFormat.CSV, extract, language), language)
                        .get(1))
                .startsWith("OUTCOME", "INCOMPLETE");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        EntityResolver nothing = (publicId, systemId) -> new InputSource(new StringReader(""));
        builder.setEntityResolver(nothing);
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static List<String> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    /** The rows of findings, which are told by what the filter reads. */
    private static List<String> rows(Document page) {
        NodeList nodes = page.getElementsByTagName("tr");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getAttributes().getNamedItem("data-severity") != null) {
                rows.add(nodes.item(i).getTextContent());
            }
        }
        return rows;
    }
}
