// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.GroupInvolvement;

/**
 * How many incidents have which grade. Confirmed and likely ones stand apart, as Columbus reports them, and are never
 * added up.
 *
 * @param confirmed how many are confirmed
 * @param likely how many are likely
 * @param no in how many no group member was involved
 * @param unknown of how many it cannot be told
 */
public record GradeCount(
        @JsonProperty(value = "confirmed", required = true) int confirmed,
        @JsonProperty(value = "likely", required = true) int likely,
        @JsonProperty(value = "no", required = true) int no,
        @JsonProperty(value = "unknown", required = true) int unknown) {

    private static final Text LABEL = Text.of(
            "{confirmed} confirmed, {likely} likely, {no} no, {unknown} cannot be told",
            "{confirmed} bekräftade, {likely} troliga, {no} nej, {unknown} kan inte avgöras");

    static GradeCount of(Collection<GroupInvolvement> grades) {
        return new GradeCount(
                Collections.frequency(grades, GroupInvolvement.CONFIRMED),
                Collections.frequency(grades, GroupInvolvement.LIKELY),
                Collections.frequency(grades, GroupInvolvement.NO),
                Collections.frequency(grades, GroupInvolvement.UNKNOWN));
    }

    /**
     * Returns the numbers in words.
     *
     * @return for instance "2 confirmed, 1 likely, 0 no, 3 cannot be told"
     */
    public Text label() {
        return LABEL.with(Map.of("confirmed", confirmed, "likely", likely, "no", no, "unknown", unknown));
    }
}
