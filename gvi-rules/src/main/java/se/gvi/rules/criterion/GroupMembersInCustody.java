// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.LinkedHashSet;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Membership;
import se.gvi.rules.reason.Truth;

/**
 * Is somebody of the group in custody today, and are fewer than so many of the others at liberty? Who has died is not at
 * liberty. A group of which nobody is in custody is not locked up, however small it is.
 *
 * <p>In Malmö increased focus goes on until the violence stops or the members are locked up (Malmö stad, Sluta skjut;
 * Kriminalvården, November 2019). No source says how many may be left: the number is the policy's.
 */
final class GroupMembersInCustody implements Catalogued {

    private static final Parameter<Integer> COUNT = new Parameter.Count("count");

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.members-in-custody",
            Text.of(
                    "has somebody in custody and fewer than {count} at liberty of its {standings} today",
                    "har någon frihetsberövad och färre än {count} i frihet som {standings} i dag"),
            "Malmö stad, Sluta skjut; Kriminalvården, November 2019",
            Connections.STANDINGS,
            COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.MEMBERSHIPS.and(Reads.SUPERVISIONS).and(Reads.LIFE);
    }

    /** Somebody at liberty may be the only victim of a homicide. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.INVOLVEMENT ? Set.of(Truth.NOT_MET) : Set.of();
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        Set<IndividualId> people = new LinkedHashSet<>();
        for (Membership membership : subject.situation().membershipsIn(subject.group())) {
            if (arguments.get(Connections.STANDINGS).contains(membership.standing())
                    && membership.span().contains(subject.asOf())) {
                people.add(membership.individual());
            }
        }
        Unrecorded unrecorded = new Unrecorded(subject.situation());
        Truth locked = Tally.any(
                people,
                notes,
                (person, taking) -> inCustody(person, subject, taking),
                taking -> unrecorded.connection(subject.group(), people, subject.today(), taking));
        Truth enoughAtLiberty = Tally.atLeast(
                arguments.get(COUNT),
                people,
                notes,
                (person, taking) -> atLiberty(person, subject, taking),
                taking -> unrecorded.connection(subject.group(), people, subject.today(), taking));
        return locked.and(enoughAtLiberty.not());
    }

    private static Truth inCustody(IndividualId person, Subject subject, Notes notes) {
        Subject one = Subject.of(subject.situation(), person, subject.asOf());
        return Supervised.today(Set.of(SupervisionKind.CUSTODY), one, notes);
    }

    private static Truth atLiberty(IndividualId person, Subject subject, Notes notes) {
        Subject one = Subject.of(subject.situation(), person, subject.asOf());
        Truth free = inCustody(person, subject, notes).not();
        return free == Truth.NOT_MET
                ? free
                : free.and(new PersonAlive().test(one, Arguments.builder().build(), notes));
    }
}
