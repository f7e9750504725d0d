// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Objects;

/**
 * What a city goes over again, and when somebody's place on the list has no ground any more.
 *
 * @param ground what somebody is held on the list for; without any of it and at the lowest level, removal is proposed
 * @param individuals rules about an individual, each of which calls for a review where it is met
 * @param groups rules about a group, each of which calls for a review where it is met
 */
public record ReviewRules(Rule ground, List<Rule> individuals, List<Rule> groups) {

    /**
     * The rules.
     *
     * @param ground what somebody is held on the list for
     * @param individuals rules about an individual that call for a review
     * @param groups rules about a group that call for a review
     */
    public ReviewRules {
        Objects.requireNonNull(ground, "ground");
        individuals = List.copyOf(individuals);
        groups = List.copyOf(groups);
    }
}
