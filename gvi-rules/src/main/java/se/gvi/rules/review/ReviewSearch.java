// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.ReviewRules;
import se.gvi.rules.policy.Rule;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Goes over everybody and every group. */
final class ReviewSearch {

    private static final Text DORMANT = Text.of("The group has gone quiet", "Gruppen har blivit vilande");

    private final Situation situation;
    private final Policy policy;
    private final ReviewRules rules;
    private final LocalDate asOf;
    private final List<ReviewItem> due = new ArrayList<>();
    private final List<ReviewItem> open = new ArrayList<>();
    private final List<RemovalProposal> removals = new ArrayList<>();
    private final List<RemovalProposal> openRemovals = new ArrayList<>();

    ReviewSearch(Situation situation, Policy policy, ReviewRules rules, LocalDate asOf) {
        this.situation = situation;
        this.policy = policy;
        this.rules = rules;
        this.asOf = asOf;
    }

    Reviews reviews() {
        situation.individuals().stream()
                .map(Individual::id)
                .sorted(Comparator.comparing(IndividualId::value))
                .forEach(this::individual);
        situation.groups().stream()
                .map(Group::id)
                .sorted(Comparator.comparing(GroupId::value))
                .forEach(this::group);
        return new Reviews(asOf, policy.ref(), due, open, removals, openRemovals);
    }

    private void individual(IndividualId id) {
        Subject subject = Subject.of(situation, id, asOf);
        RemovalProposal removal = new RemovalProposal(id, new Removal(policy, rules).reasons(subject));
        if (removal.proposed()) {
            removals.add(removal);
        } else if (Removal.mayBeNothingLeft(removal.reasons())) {
            openRemovals.add(removal);
        }
        items(rules.individuals(), subject);
    }

    private void group(GroupId id) {
        Subject subject = Subject.of(situation, id, asOf);
        policy.groups()
                .ifPresent(
                        groups -> item(0, new Titled(DORMANT, groups.dormant().explain(subject)), subject));
        items(rules.groups(), subject);
    }

    private void items(List<Rule> calling, Subject subject) {
        for (int i = 0; i < calling.size(); i++) {
            item(i + 1, calling.get(i).explain(subject), subject);
        }
    }

    private void item(int number, Reason reasons, Subject subject) {
        if (reasons.truth() != Truth.NOT_MET) {
            (reasons.truth() == Truth.MET ? due : open)
                    .add(new ReviewItem(RecordRef.to(subject.id()), number, reasons));
        }
    }
}
