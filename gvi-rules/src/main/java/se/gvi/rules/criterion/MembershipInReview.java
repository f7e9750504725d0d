// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.rules.reason.Truth;

/**
 * Has every connection of the individual with a group, in one of the standings, a review date that has not passed?
 *
 * <p>On the day of the review date it is overdue. A connection without a review date is not in review. Who is known to
 * have no connection has none overdue; if none is recorded and recording is not complete, the answer is unknown.
 *
 * <p>The Metropolitan Police matrix was limited in time and reviewed at least quarterly; California has its shared gang
 * databases audited again (11 CCR 775.2); Chicago's Inspector General found registers that nobody purged.
 */
final class MembershipInReview implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.in-review",
            Text.of(
                    "has no connection as {standings} whose review is overdue or not planned",
                    "har ingen koppling som {standings} vars omprövning är försenad eller oplanerad"),
            "Metropolitan Police, response to the Amnesty report on the gangs matrix, 2018; "
                    + "California Code of Regulations, title 11, section 775.2; Chicago OIG 2019",
            Connections.STANDINGS);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.REVIEW_DATES;
    }

    /** The review of another connection may be overdue. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.MEMBERSHIP ? Set.of(Truth.MET) : Set.of();
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        List<Membership> connections = Connections.today(subject, arguments);
        if (connections.isEmpty()) {
            return Silence.means(RecordKind.MEMBERSHIP, subject, subject.today(), notes)
                    .not();
        }
        boolean inReview = true;
        for (Membership membership : connections) {
            notes.restsOn(membership);
            inReview &= membership.lapsesOn().filter(subject.asOf()::isBefore).isPresent();
        }
        return Truth.of(inReview);
    }
}
