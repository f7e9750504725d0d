// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.Situation;

/** The answer to an extract that is right: how many records it holds, and what somebody should look at all the same. */
record Accepted(
        Outcome outcome,
        Map<String, Integer> records,
        boolean truncated,
        Map<FindingCode, Long> counts,
        List<ListedFinding> findings) {

    static Accepted of(Situation situation, ValidationReport report, Language language) {
        Map<String, Integer> records = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (situation.records().has(kind)) {
                records.put(kind.section(), situation.records().all(kind).size());
            }
        }
        return new Accepted(
                report.outcome(),
                records,
                ListedFinding.isSample(report),
                report.counts(),
                ListedFinding.of(report, language));
    }
}
