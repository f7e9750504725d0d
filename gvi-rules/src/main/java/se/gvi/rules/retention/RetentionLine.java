// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Regime;
import se.gvi.model.time.DateSpan;

/**
 * Which rule applies to records of a regime and kind. That choice is the controller's; the rules are the law's.
 *
 * @param validity the days on which the choice holds
 * @param regime the regime of the source of the records
 * @param kinds the kinds of record, or none if it is for every kind that no other line names
 * @param rules the names of the rules, of which the recorded facts choose one
 * @param prisonTime whether the records are about people under suspicion or surveillance, so that a rule that leaves time
 *     in prison out of the count does so
 * @param basis what the choice rests on
 */
public record RetentionLine(
        DateSpan validity,
        Regime regime,
        Set<RecordKind> kinds,
        List<String> rules,
        boolean prisonTime,
        RetentionBasis basis) {

    /**
     * A line.
     *
     * @param validity the days on which the choice holds
     * @param regime the regime of the source of the records
     * @param kinds the kinds of record, or none for every kind that no other line names
     * @param rules the names of the rules, at least one
     * @param prisonTime whether time in prison may be left out of the count
     * @param basis what the choice rests on
     * @throws IllegalArgumentException if it names no rule
     */
    public RetentionLine {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(basis, "basis");
        kinds = Set.copyOf(kinds);
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("A line of a retention policy names no rule. Name at least one.");
        }
    }
}
