// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ValidationReport;

/** Where checks put what they find. Every finding names its record. */
final class Findings {

    private final ValidationReport.Collector collector;

    Findings(ValidationReport.Collector collector) {
        this.collector = Objects.requireNonNull(collector, "collector");
    }

    /**
     * Reports a finding.
     *
     * @param code what is wrong
     * @param at the record
     * @param member the pointer of the member within the record, or empty for the record as a whole
     * @param arguments what the message speaks of besides the record
     */
    void add(FindingCode code, Placed<?> at, String member, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("record", at.label());
        collector.add(new Finding(code, at.place(member), at.record().id().value(), all));
    }

    void add(FindingCode code, Placed<?> at, String member) {
        add(code, at, member, Map.of());
    }

    /** Reports a finding about something that has an id but no source of its own. */
    void add(Finding finding) {
        collector.add(finding);
    }
}
