// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.override;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.document.DocumentReader;
import se.gvi.model.document.Node;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ValidationReport;

/**
 * Overrides of findings as a JSON document:
 *
 * <pre>{@code
 * {
 *   "format": "gvi-overrides/1",
 *   "overrides": [
 *     {"code": "COVERAGE_BEYOND_SOURCE", "severity": "INFO", "reason": "The register is a day late.",
 *      "author": "A. Author, data steward", "expires": "2026-12-31"},
 *     {"code": "GROUP_STATUS_TWICE", "record": "G-12", "file": "groups.csv", "suppress": true,
 *      "reason": "…", "author": "…", "expires": "2026-06-30"}
 *   ]
 * }
 * }</pre>
 *
 * <p>Each says either a {@code severity} or {@code "suppress": true}; {@code record} and {@code file} narrow it.
 * {@code expires} is the last day on which it holds. Reading is strict: an override with anything wrong does not apply,
 * and what is wrong is among the findings of every report made with these overrides.
 */
public final class OverridesJson {

    private OverridesJson() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param asOf the day on which the overrides are to apply
     * @return those that hold, and all that is wrong with the file
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static FindingOverrides read(Path file, LocalDate asOf) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), asOf);
        }
    }

    /**
     * Reads a stream.
     *
     * @param in the bytes; left open
     * @param name what findings call it
     * @param asOf the day on which the overrides are to apply
     * @return those that hold, and all that is wrong with the document
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static FindingOverrides read(InputStream in, String name, LocalDate asOf) throws IOException {
        ValidationReport.Collector report =
                ValidationReport.collector(ReadLimits.defaults().findingsPerCode());
        ValidationReport.Collector parsing = report.part();
        Optional<Node> document = DocumentReader.parse(in, ReadLimits.defaults(), parsing);
        report.addAll(parsing.report(), finding -> Optional.of(inFile(finding, name)));
        List<FindingOverride> overrides = document.map(root ->
                        new OverridesReader(name, finding -> report.add(inFile(finding, name))).read(root))
                .orElse(List.of());
        return FindingOverrides.of(overrides, asOf, named(report.report(), name));
    }

    private static Finding inFile(Finding finding, String name) {
        return finding.at(finding.place().in(name));
    }

    /** What was not read is told of this file, not of the data. */
    private static ValidationReport named(ValidationReport report, String name) {
        if (report.complete()) {
            return report;
        }
        ValidationReport.Collector named =
                ValidationReport.collector(ReadLimits.defaults().findingsPerCode());
        report.findings().forEach(named::add);
        report.notRun().forEach(what -> named.notRun("the overrides in " + name + ": " + what));
        return named.report();
    }
}
