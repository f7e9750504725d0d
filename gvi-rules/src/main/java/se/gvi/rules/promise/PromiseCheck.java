// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.policy.PromiseRules;

/**
 * Whether what the groups of a site were promised is kept.
 *
 * <p>The sources of the rules: no focus without prior notice (NNSC, Group Violence Intervention; Polisen, May 2023,
 * Göteborg); the first group or groups that do something (Malmö stad, Sluta skjut; Kriminalvården, November 2019); the
 * next group whose member kills and the most violent group (MLive 2017, Kalamazoo); every group that keeps shooting
 * (CrimeSolutions, Chicago); focus ends when an effect is seen (Polisen, October 2023, Örebro). No source says within
 * which time focus begins and how often it is reviewed: both are the policy's.
 *
 * @param asOf the day
 * @param policy the policy
 * @param groups the groups, by id
 */
public record PromiseCheck(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "groups", required = true) List<GroupPromise> groups) {

    /**
     * A check.
     *
     * @param asOf the day
     * @param policy the policy
     * @param groups the groups
     */
    public PromiseCheck {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        groups = List.copyOf(groups);
    }

    /**
     * Checks the promises to all groups.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @return where each promise stands
     * @throws IllegalArgumentException if the policy says nothing of promises or of enforcement focus
     */
    public static PromiseCheck of(Situation situation, Policy policy, LocalDate asOf) {
        return of(
                situation,
                policy,
                asOf,
                situation.groups().stream().map(Group::id).toList());
    }

    /**
     * Checks the promises to some groups. What the others did still counts, as where the first group was promised focus.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @param groups the groups
     * @return where the promise to each stands
     * @throws IllegalArgumentException if the situation does not hold a group, or the policy says nothing of promises or
     *     of enforcement focus
     */
    public static PromiseCheck of(Situation situation, Policy policy, LocalDate asOf, Collection<GroupId> groups) {
        PromiseRules rules = policy.promises()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The policy " + policy.ref().id()
                                + " says nothing of promises. Give it the member promises, or ask another policy."));
        GroupPromises promises = new GroupPromises(situation, policy, rules, asOf);
        return new PromiseCheck(
                asOf,
                policy.ref(),
                groups.stream()
                        .distinct()
                        .sorted(Comparator.comparing(GroupId::value))
                        .map(promises::of)
                        .toList());
    }

    /**
     * Returns where every promise stands with all reasons, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed; an empty line between groups
     */
    public String explain(Language language) {
        return groups.stream().map(group -> group.explain(language)).collect(Collectors.joining("\n"));
    }
}
