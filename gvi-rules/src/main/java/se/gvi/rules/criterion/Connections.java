// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.rules.reason.Truth;

/** The groups with which an individual is connected today. */
final class Connections {

    static final Parameter<Set<Standing>> STANDINGS = new Parameter.Words<>("standings", Standing.class);

    private Connections() {}

    /** The memberships of the standings that hold today. */
    static List<Membership> today(Subject subject, Arguments arguments) {
        Set<Standing> standings = arguments.get(STANDINGS);
        return subject.situation().membershipsOf(subject.individual()).stream()
                .filter(membership -> standings.contains(membership.standing()))
                .filter(membership -> membership.span().contains(subject.asOf()))
                .toList();
    }

    /** Whether something holds for at least one of the groups, of which some may not be recorded. */
    static Truth anyGroup(Subject subject, Arguments arguments, Notes notes, Tally.Test<GroupId> test) {
        return Tally.any(
                today(subject, arguments),
                notes,
                (membership, taking) -> {
                    Truth one = test.of(membership.group(), taking);
                    if (one != Truth.NOT_MET) {
                        taking.restsOn(membership);
                    }
                    return one;
                },
                taking -> Silence.hides(RecordKind.MEMBERSHIP, subject, subject.today(), taking));
    }
}
