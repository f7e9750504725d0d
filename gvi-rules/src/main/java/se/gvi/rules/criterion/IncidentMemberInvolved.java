// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Was somebody with one of the roles connected with a group, in one of the standings, on the day of the incident?
 *
 * <p>An incident is group-member-involved if a victim, an offender or both is a group member; fatal and nonfatal
 * shootings count (Columbus Dispatch 2021; New Haven). Who was involved is asked, not why. A suspicion does not count from
 * the day on which it was dropped. As long as nobody is recorded on a side on which somebody must have been, it cannot
 * be told that nobody there was a member: every incident has an offender, every homicide and every nonfatal shooting a
 * victim.
 */
final class IncidentMemberInvolved implements Catalogued {

    private static final Parameter<Set<Role>> ROLES = new Parameter.Words<>("roles", Role.class);

    private static final Definition DEFINITION = Definition.ofIncidents(
            "incident.member-involved",
            Text.of(
                    "somebody who was {roles} in it was {standings} of a group on the day of the incident",
                    "någon som var {roles} i händelsen var {standings} i en grupp den dag den inträffade"),
            "Columbus Dispatch 2021 (members among victims or offenders); New Haven (fatal and nonfatal)",
            ROLES,
            Connections.STANDINGS);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.INVOLVEMENTS.and(Reads.MEMBERSHIPS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return new Look(subject, arguments, notes).truth();
    }

    /** One look at one incident. */
    private static final class Look {

        private final Situation situation;
        private final Incident incident;
        private final DateSpan possible;
        private final Set<Role> roles;
        private final Set<Standing> standings;
        private final List<Involvement> counting;
        private final Notes notes;

        Look(Subject subject, Arguments arguments, Notes notes) {
            this.situation = subject.situation();
            this.incident = situation.incident(subject.incident()).orElseThrow();
            this.possible = incident.date().days();
            this.roles = arguments.get(ROLES);
            this.standings = arguments.get(Connections.STANDINGS);
            this.counting = situation.involvementsIn(incident.id()).stream()
                    .filter(part -> part.countsOn(subject.asOf()))
                    .toList();
            this.notes = notes;
        }

        Truth truth() {
            Days connected = new Days();
            List<Involvement> parts = counting.stream()
                    .filter(part -> roles.contains(part.role()))
                    .toList();
            List<Involvement> others = new ArrayList<>(parts);
            for (Involvement part : parts) {
                for (Membership membership : connections(part.individual())) {
                    connected.add(membership.span());
                    notes.restsOn(membership);
                    notes.restsOn(part);
                    others.remove(part);
                }
            }
            if (connected.enclose(possible)) {
                return Truth.MET;
            }
            others.forEach(notes::restsOn);
            boolean open = connected.overlap(possible);
            open |= somebodyIsUnknown();
            open |= new Unrecorded(situation).role(incident.id(), possible, notes);
            for (Involvement part : parts) {
                open |= mayBeConnected(part.individual());
            }
            if (open && !possible.equals(DateSpan.on(possible.from()))) {
                notes.lacks(incident.id(), Lacking.EXACT_DAY);
            }
            return open ? Truth.UNKNOWN : Truth.NOT_MET;
        }

        private List<Membership> connections(IndividualId individual) {
            return situation.membershipsOf(individual).stream()
                    .filter(membership -> standings.contains(membership.standing()))
                    .filter(membership -> membership.span().overlaps(possible))
                    .toList();
        }

        private boolean mayBeConnected(IndividualId individual) {
            Days connected = new Days();
            connections(individual).forEach(membership -> connected.add(membership.span()));
            if (connected.enclose(possible) || situation.isComplete(RecordKind.MEMBERSHIP, individual, possible)) {
                return false;
            }
            notes.lacks(RecordKind.MEMBERSHIP, individual, possible);
            return true;
        }

        /** Whether nobody is recorded on a side that is asked about and on which somebody was. */
        private boolean somebodyIsUnknown() {
            boolean unknown = false;
            IncidentType type = incident.type();
            for (Side side : Side.values()) {
                Optional<Role> asked = roles.stream().filter(side::has).findFirst();
                if (asked.isPresent()
                        && side.isNeverEmpty(type)
                        && counting.stream().noneMatch(part -> side.has(part.role()))) {
                    notes.lacks(incident.id(), side.lackingPeople());
                    unknown = true;
                }
            }
            return unknown;
        }
    }
}
