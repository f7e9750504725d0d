// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.needs;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.TreeMultimap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Needs;
import se.gvi.rules.policy.LevelRule;
import se.gvi.rules.policy.NotificationRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.policy.PromiseRules;
import se.gvi.rules.policy.Rule;
import se.gvi.rules.policy.SupportRules;

/**
 * Which kinds of record, and which of their members, the criteria of a policy read: for an impact assessment (brottsdatalagen
 * 3:7; Regulation (EU) 2016/679 art. 35) and for whoever decides what a recipient is given. What no criterion reads is
 * not needed for its answers. Plans, counts and follow-up outside the criteria read further records.
 *
 * @param policy the policy
 * @param inputs what is read, in the order of the format
 * @param unread the kinds of record that no criterion of the policy reads
 */
public record PolicyNeeds(PolicyRef policy, List<Input> inputs, List<RecordKind> unread) {

    /**
     * One kind of record that is read.
     *
     * @param kind the kind
     * @param members the members that are read, each as the way to a single value, in the order of the format
     * @param criteria the names of the criteria that read it, in alphabetical order
     */
    public record Input(RecordKind kind, List<String> members, List<String> criteria) {

        /**
         * A kind of record.
         *
         * @param kind the kind
         * @param members the members that are read
         * @param criteria the criteria that read it
         */
        public Input {
            Objects.requireNonNull(kind, "kind");
            members = List.copyOf(members);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Needs.
     *
     * @param policy the policy
     * @param inputs what is read
     * @param unread what is not
     */
    public PolicyNeeds {
        Objects.requireNonNull(policy, "policy");
        inputs = List.copyOf(inputs);
        unread = List.copyOf(unread);
    }

    /**
     * Finds out what the criteria of a policy read: those of its steps, its risk indications and its practices.
     *
     * @param policy the policy
     * @return the needs
     */
    public static PolicyNeeds of(Policy policy) {
        List<Criterion> criteria = rules(policy).flatMap(Rule::criteria).toList();
        Needs needs = criteria.stream().map(Criterion::needs).reduce(Needs.nothing(), Needs::and);
        TreeMultimap<RecordKind, String> readers = TreeMultimap.create();
        criteria.forEach(criterion -> criterion
                .needs()
                .members()
                .keySet()
                .forEach(kind -> readers.put(kind, criterion.definition().id())));
        return new PolicyNeeds(
                policy.ref(),
                needs.members().entrySet().stream()
                        .map(entry -> new Input(
                                entry.getKey(),
                                List.copyOf(entry.getValue()),
                                List.copyOf(readers.get(entry.getKey()))))
                        .toList(),
                ImmutableSortedSet.copyOf(RecordKind.values()).stream()
                        .filter(kind -> !needs.members().containsKey(kind))
                        .toList());
    }

    private static Stream<Rule> rules(Policy policy) {
        return Stream.of(
                        policy.interventions().stream().map(policy::rule),
                        policy.riskSides().stream()
                                .flatMap(side -> policy.levels(side).stream())
                                .map(LevelRule::rule),
                        policy.incidentReview().stream()
                                .flatMap(review -> Stream.of(review.offenders(), review.victims()))
                                .flatMap(grades -> Stream.of(grades.confirmed(), grades.likely())),
                        policy.groups().stream().flatMap(groups -> Stream.of(groups.prioritised(), groups.dormant())),
                        policy.notifications().stream().map(NotificationRules::guardians),
                        policy.notifications().stream()
                                .flatMap(rules -> rules.triggers().stream())
                                .map(NotificationRules.Trigger::when),
                        policy.promises().stream()
                                .flatMap(promises -> promises.ends().stream())
                                .map(PromiseRules.End::when),
                        policy.support().stream().map(SupportRules::exit),
                        policy.review().stream()
                                .flatMap(review -> Stream.concat(
                                        Stream.of(review.ground()),
                                        Stream.concat(review.individuals().stream(), review.groups().stream()))))
                .flatMap(part -> part);
    }

    /**
     * Returns what is read of a kind.
     *
     * @param kind the kind
     * @return the input, or empty if no criterion reads it
     */
    public Optional<Input> input(RecordKind kind) {
        return inputs.stream().filter(input -> input.kind() == kind).findFirst();
    }

    /**
     * Returns all this as text, with what is sensitive about each kind of record.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return NeedsText.of(this, language);
    }
}
