// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;

/** What may be so although it is not recorded, about everyone and about those whom coverage singles out. */
final class Unrecorded {

    private final Situation situation;
    private final Remembered remembered;

    Unrecorded(Situation situation) {
        this.situation = situation;
        this.remembered = Remembered.of(situation);
    }

    /**
     * Whether a member of the group may have had a role in an incident on these days that is not recorded. Where all
     * memberships are recorded, only the roles of recorded members matter; where all roles are, nothing does.
     */
    boolean part(GroupId group, DateSpan days, Notes notes) {
        boolean may = false;
        if (!situation.isComplete(RecordKind.INVOLVEMENT, days) && !situation.isComplete(RecordKind.MEMBERSHIP, days)) {
            notes.lacks(RecordKind.INVOLVEMENT, group, days);
            may = true;
        }
        for (IndividualId individual : mayHaveHadPart(group, days)) {
            notes.lacks(RecordKind.INVOLVEMENT, individual, days);
            may = true;
        }
        return may;
    }

    private record OfGroup(GroupId group, DateSpan days) {}

    private record OfAnyGroup(DateSpan days) {}

    private List<IndividualId> mayHaveHadPart(GroupId group, DateSpan days) {
        return remembered.people(new OfGroup(group, days), () -> {
            Stream<IndividualId> members = situation.membershipsIn(group).stream()
                    .filter(membership -> membership.standing() == Standing.MEMBER)
                    .filter(membership -> membership.span().overlaps(days))
                    .map(Membership::individual)
                    .filter(individual -> !situation.isComplete(RecordKind.INVOLVEMENT, individual, days));
            return Stream.concat(members, mayHaveHadPart(days).stream())
                    .distinct()
                    .toList();
        });
    }

    /** Those who may have been a member of any group. */
    private List<IndividualId> mayHaveHadPart(DateSpan days) {
        return remembered.people(
                new OfAnyGroup(days),
                () -> Stream.of(RecordKind.INVOLVEMENT, RecordKind.MEMBERSHIP)
                        .flatMap(kind -> situation.singledOut(kind).stream())
                        .distinct()
                        .filter(individual -> !situation.isComplete(RecordKind.MEMBERSHIP, individual, days))
                        .filter(individual -> !situation.isComplete(RecordKind.INVOLVEMENT, individual, days))
                        .toList());
    }

    /** Whether anybody may have had a role in an incident, on these days, that is not recorded. */
    boolean role(IncidentId incident, DateSpan days, Notes notes) {
        return anybody(RecordKind.INVOLVEMENT, incident, Set.of(), days, notes);
    }

    /** Whether anybody may be connected with the group on these days, beside those counted, who is not recorded. */
    boolean connection(GroupId group, Set<IndividualId> counted, DateSpan days, Notes notes) {
        return anybody(RecordKind.MEMBERSHIP, group, counted, days, notes);
    }

    private boolean anybody(RecordKind kind, RecordId about, Set<IndividualId> counted, DateSpan days, Notes notes) {
        boolean may = false;
        if (!situation.isComplete(kind, days)) {
            notes.lacks(kind, about, days);
            may = true;
        }
        for (IndividualId individual : situation.singledOut(kind)) {
            if (!counted.contains(individual) && !situation.isComplete(kind, individual, days)) {
                notes.lacks(kind, individual, days);
                may = true;
            }
        }
        return may;
    }
}
