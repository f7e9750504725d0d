// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.rules.reason.Evidence;

/**
 * Two groups in feud on the day of the session that both have somebody invited. No published rule forbids it; practice
 * knows two ways to handle it, and the partnership chooses.
 *
 * @param first one group
 * @param second the other
 * @param evidence the feud
 * @param options what practice has done
 */
public record RivalPair(
        @JsonProperty(value = "first", required = true) GroupId first,
        @JsonProperty(value = "second", required = true) GroupId second,
        @JsonProperty(value = "evidence", required = true) List<Evidence> evidence,
        @JsonProperty(value = "options", required = true) List<Text> options) {

    /** What practice has done (BMJ 2008 on Glasgow; New Haven). */
    static final List<Text> OPTIONS = List.of(
            Text.of(
                    "one session under heavy security: search of visitors, escorts, strong police presence (Glasgow, BMJ 2008)",
                    "ett möte under hög säkerhet: visitation, eskort, stor polisnärvaro (Glasgow, BMJ 2008)"),
            Text.of(
                    "separate sessions the same evening, one for each group (New Haven)",
                    "skilda möten samma kväll, ett för varje grupp (New Haven)"));

    /**
     * Two rivals.
     *
     * @param first one group
     * @param second the other
     * @param evidence the feud
     * @param options what practice has done
     */
    public RivalPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        evidence = List.copyOf(evidence);
        options = List.copyOf(options);
    }
}
