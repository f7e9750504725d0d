// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import java.util.Set;
import se.gvi.model.incident.IncidentType;

/**
 * How a city reviews incidents: which kinds are in scope, and when a group member's involvement is confirmed or likely
 * on each side. Involvement is what counts, not the motive.
 *
 * @param types the kinds of incident in scope, explosions where the city counts them
 * @param offenders the grades on the offenders' side
 * @param victims the grades on the victims' side
 */
public record IncidentReviewRules(Set<IncidentType> types, Grades offenders, Grades victims) {

    /**
     * Rules about an incident, each for one grade. An incident that meets neither is not group-member-involved on the
     * side.
     *
     * @param confirmed when it is confirmed that a group member was involved
     * @param likely when it is likely
     */
    public record Grades(Rule confirmed, Rule likely) {

        /**
         * The rules of one side.
         *
         * @param confirmed when it is confirmed that a group member was involved
         * @param likely when it is likely
         */
        public Grades {
            Objects.requireNonNull(confirmed, "confirmed");
            Objects.requireNonNull(likely, "likely");
        }
    }

    /**
     * The rules.
     *
     * @param types the kinds of incident in scope
     * @param offenders the grades on the offenders' side
     * @param victims the grades on the victims' side
     */
    public IncidentReviewRules {
        types = Set.copyOf(types);
        Objects.requireNonNull(offenders, "offenders");
        Objects.requireNonNull(victims, "victims");
    }
}
