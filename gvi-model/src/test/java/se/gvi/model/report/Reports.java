// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.finding.Written;

/** Extracts to report on. */
final class Reports {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What was written in a cell; only reports that show values may repeat it. */
    static final String VALUE = "kanariefågel <b>=1+1</b>";

    /** Everything that forms of reports obey in one text. */
    static final String HOSTILE = "=cmd|' /C calc'!A0<script>alert(1)</script>\"&]]>\u0000\u001b[31m\u0007"
            + "\ud800\u202egpj.\u2066\u200f\r\n-->";

    private Reports() {}

    static String write(ReportFormat format, CheckedExtract extract, Language language) {
        try {
            StringBuilder out = new StringBuilder();
            format.write(extract, language, out);
            return out.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Finding> findings() {
        Finding coverage = new Finding(
                FindingCode.COVERAGE_BEYOND_SOURCE,
                new Place("/coverage/0/span", 21, 9),
                "C-1",
                Map.of(
                        "record", Text.of("Coverage C-1", "Täckning C-1"),
                        "last", LocalDate.of(2026, 2, 28),
                        "source", Text.of("source S-1", "källa S-1"),
                        "asOf", LocalDate.of(2026, 2, 1)));
        return List.of(
                new Finding(
                        FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE,
                        new Place("/memberships/3/reviewBy", 12, 7),
                        "M-12",
                        Map.of("record", Text.of("membership M-12", "tillhörighet M-12"))),
                badDate(Place.cell("memberships.csv", 12, "reviewBy", 14, 5), "M-13")
                        .written(Written.shown(VALUE)),
                badDate(Place.cell("memberships.csv", 13, HOSTILE, 15, 6), "M-14")
                        .written(Written.masked("-2+3")),
                new Finding(
                        FindingCode.LIMIT_EXCEEDED,
                        Place.row("people.csv", 90, 91),
                        "",
                        Map.of("limit", 1000, "what", Text.of("members", "medlemmar"))),
                new Finding(
                        FindingCode.DUPLICATE_ID,
                        new Place("extract.ndjson", "/id", 0, "", 40, 8),
                        "G-1",
                        Map.of("record", Text.of("Group G-1", "Grupp G-1"))),
                new Finding(
                        FindingCode.OUT_OF_ORDER,
                        Place.at("/supportCases/0"),
                        "S-1",
                        Map.of(
                                "record", Text.of("support case S-1", "stödärende S-1"),
                                "later", Text.of("start", "start"),
                                "laterDate", LocalDate.of(2026, 1, 1),
                                "earlier", Text.of("offer", "erbjudande"),
                                "earlierDate", LocalDate.of(2026, 2, 1))),
                new Finding(
                        FindingCode.GROUP_STATUS_TWICE,
                        Place.at("/groups/0/statuses"),
                        "G-1",
                        Map.of("record", Text.of("Group G-1", "Grupp G-1"), "date", DAY)),
                coverage,
                coverage.at(new Place("/coverage/1/span", 22, 9)).about("C-2"),
                coverage.at(new Place("/coverage/2/span", 23, 9)).about("C-3"));
    }

    private static Finding badDate(Place place, String record) {
        return new Finding(
                FindingCode.BAD_DATE,
                place,
                record,
                Map.of(
                        "record", Text.of("membership " + record, "tillhörighet " + record),
                        "member", "reviewBy",
                        "expected", Text.of("it as 2026-03-02", "det som 2026-03-02")));
    }

    static FindingOverride override(FindingCode code, @Nullable Severity severity, String record, LocalDate expires) {
        return new FindingOverride(
                code,
                severity,
                record,
                "",
                "=The register \"Nova\" counts otherwise.",
                "A. Author, data steward",
                expires,
                new Place("/overrides/0", 4, 5).in("overrides.json"));
    }

    static FindingOverrides overrides() {
        return FindingOverrides.of(
                List.of(
                        override(FindingCode.GROUP_STATUS_TWICE, null, "", DAY),
                        override(FindingCode.OUT_OF_ORDER, Severity.INFO, "S-1", DAY),
                        override(FindingCode.EVENT_AFTER_DEATH, Severity.INFO, "", DAY.minusDays(1))),
                DAY);
    }

    /** An extract with all that a report can tell. */
    static CheckedExtract full() {
        return extract(findings(), true);
    }

    static CheckedExtract extract(List<Finding> findings, boolean incomplete) {
        ValidationReport.Collector report = ValidationReport.collector(2, overrides());
        findings.forEach(report::add);
        if (incomplete) {
            report.notRun("DANGLING_REFERENCE: not every record could be read in memberships");
        }
        Map<String, Long> records = new LinkedHashMap<>();
        records.put("memberships", 13L);
        records.put("groups", 1L);
        return CheckedExtract.of("hamnstad extract.zip", "gvi-situation/1", report.report())
                .withRecords(records)
                .withVersion("0.1.0")
                .withAsOf(DAY)
                .withNotes(List.of(Text.of(
                        "Tables were read with ; between cells, in windows-1252.",
                        "Tabeller lästes med ; mellan celler, i windows-1252.")));
    }

    static CheckedExtract clean() {
        return CheckedExtract.of(
                "situation.json",
                "gvi-situation/1",
                ValidationReport.collector(1).report());
    }
}
