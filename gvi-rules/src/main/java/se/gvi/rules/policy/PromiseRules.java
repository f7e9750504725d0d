// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;

/**
 * What a city has promised its groups, and how it keeps the promise. When focus on a group is open is the policy's rule
 * for the step itself.
 *
 * @param made what was promised
 * @param types the kinds of incident that break the message
 * @param grades with which grades a classification puts such an incident on a group
 * @param actWithin how soon after the incident focus should begin
 * @param reviewEvery how often running focus is reviewed
 * @param ends when focus should end, and as what
 */
public record PromiseRules(
        Set<Promise> made,
        Set<IncidentType> types,
        Set<GroupInvolvement> grades,
        PolicyParameter actWithin,
        PolicyParameter reviewEvery,
        List<End> ends) {

    /** What groups were promised about the next act of violence. */
    public enum Promise {
        /** The first group or groups to act after the message come under focus. */
        FIRST_GROUP,
        /** The most violent group comes under focus. */
        MOST_VIOLENT_GROUP,
        /** Every group that acts after the message comes under focus. */
        ANY_GROUP
    }

    /**
     * A ground on which focus should end.
     *
     * @param reason as what it ends
     * @param when when the ground is there, for the group
     */
    public record End(FocusEnd reason, Rule when) {

        /**
         * A ground.
         *
         * @param reason as what it ends
         * @param when when the ground is there
         */
        public End {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * The rules.
     *
     * @param made what was promised
     * @param types the kinds of incident that break the message
     * @param grades with which grades a classification puts such an incident on a group
     * @param actWithin how soon after the incident focus should begin
     * @param reviewEvery how often running focus is reviewed
     * @param ends when focus should end, and as what
     */
    public PromiseRules {
        made = Set.copyOf(made);
        types = Set.copyOf(types);
        grades = Set.copyOf(grades);
        Objects.requireNonNull(actWithin, "actWithin");
        Objects.requireNonNull(reviewEvery, "reviewEvery");
        ends = List.copyOf(ends);
    }
}
