// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;

/**
 * How a city counts the violence of its groups. No weight and no window is published for the strategy, so both are the
 * city's own.
 *
 * @param types the kinds of incident that are counted
 * @param grades with which grades a classification puts an incident on a group
 * @param windows the lengths of time over which incidents are counted
 * @param rankedOver the length of time over which groups are ranked
 * @param weights what an incident by the group weighs in the ranking; kinds without a weight do not count in it
 */
public record ScorecardRules(
        Set<IncidentType> types,
        Set<GroupInvolvement> grades,
        List<PolicyParameter> windows,
        PolicyParameter rankedOver,
        List<Weight> weights) {

    /**
     * What incidents of some kinds weigh.
     *
     * @param types the kinds
     * @param points how many points each gives
     */
    public record Weight(Set<IncidentType> types, PolicyParameter points) {

        /**
         * A weight.
         *
         * @param types the kinds
         * @param points how many points each gives
         */
        public Weight {
            types = Set.copyOf(types);
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * The rules.
     *
     * @param types the kinds of incident that are counted
     * @param grades with which grades a classification puts an incident on a group
     * @param windows the lengths of time over which incidents are counted
     * @param rankedOver the length of time over which groups are ranked
     * @param weights what an incident by the group weighs in the ranking
     */
    public ScorecardRules {
        types = Set.copyOf(types);
        grades = Set.copyOf(grades);
        windows = List.copyOf(windows);
        Objects.requireNonNull(rankedOver, "rankedOver");
        weights = List.copyOf(weights);
    }
}
