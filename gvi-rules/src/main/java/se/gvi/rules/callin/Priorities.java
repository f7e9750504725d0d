// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.GroupRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

/** The groups that the message must reach, and those of which it cannot be told, each in the order of their ids. */
record Priorities(List<GroupId> first, List<GroupId> undetermined) {

    static final Comparator<GroupId> BY_ID = Comparator.comparing(GroupId::value);

    static Priorities of(Situation situation, Policy policy, LocalDate asOf) {
        GroupRules rules = policy.groups()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "The policy " + policy.ref().id()
                                        + " does not say which groups come first. Add its part \"groups\", or name the groups."));
        List<GroupId> first = new ArrayList<>();
        List<GroupId> undetermined = new ArrayList<>();
        situation.groups().stream().map(Group::id).sorted(BY_ID).forEach(group -> {
            Truth truth = rules.prioritised().test(Subject.of(situation, group, asOf));
            if (truth == Truth.MET) {
                first.add(group);
            } else if (truth == Truth.UNKNOWN) {
                undetermined.add(group);
            }
        });
        return new Priorities(first, undetermined);
    }

    static Priorities given(Situation situation, Set<GroupId> groups) {
        for (GroupId group : groups) {
            if (situation.group(group).isEmpty()) {
                throw new IllegalArgumentException(
                        "The situation does not hold the group " + group + ". Name one of its groups().");
            }
        }
        return new Priorities(groups.stream().sorted(BY_ID).toList(), List.of());
    }
}
