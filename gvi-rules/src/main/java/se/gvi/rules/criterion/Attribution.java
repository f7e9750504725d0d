// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Whether an incident is a group's, on one side of it: somebody who was a member on that day had a role on the side, or
 * the incident review put the group there, with one of the grades. Involvement is what counts, not the motive.
 *
 * <p>An incident is attributed by people. One that a review could not attribute is not; one that nobody has reviewed may
 * be. A dropped suspicion attributes nothing from the day on which it was dropped.
 */
final class Attribution {

    private static final Comparator<GroupId> BY_ID = Comparator.comparing(GroupId::value);

    private final Situation situation;
    private final LocalDate asOf;
    private final Side side;
    private final Set<Role> roles;
    private final Set<GroupInvolvement> grades;
    private final Unrecorded unrecorded;

    Attribution(Subject subject, Side side, Set<GroupInvolvement> grades) {
        this(subject.situation(), subject.asOf(), side, side.roles(), grades);
    }

    /** With some of the roles of the side only. */
    Attribution(Situation situation, LocalDate asOf, Side side, Set<Role> roles, Set<GroupInvolvement> grades) {
        this.situation = situation;
        this.asOf = asOf;
        this.side = side;
        this.roles = roles;
        this.grades = grades;
        this.unrecorded = new Unrecorded(situation);
    }

    /** Whether the incident is the group's and happened in the window. */
    Truth test(GroupId group, Incident incident, DateSpan window, Notes notes) {
        DateSpan possible = incident.date().days();
        Optional<DateSpan> open = Within.both(possible, window);
        if (open.isEmpty()) {
            return Truth.NOT_MET;
        }
        DateSpan days = open.get();
        Days its = daysAsItsOwn(group, incident.id(), days, notes);
        if (its.enclose(possible)) {
            return Truth.MET;
        }
        boolean dayDecides = its.overlap(days);
        boolean mayBeUnrecorded = !its.enclose(days) && mayBeUnrecorded(group, incident.id(), days, notes);
        if (!dayDecides && !mayBeUnrecorded) {
            return Truth.NOT_MET;
        }
        if (!possible.equals(DateSpan.on(possible.from()))) {
            notes.lacks(incident.id(), Lacking.EXACT_DAY);
        }
        return Truth.UNKNOWN;
    }

    /** The groups of which somebody with a role on the side was a member on a day it can be, by id. */
    Set<GroupId> groupsOfMembers(Incident incident) {
        Set<GroupId> groups = new TreeSet<>(BY_ID);
        for (Involvement part : parts(incident.id())) {
            situation.membershipsOf(part.individual()).stream()
                    .filter(membership -> asMember(
                                    membership,
                                    membership.group(),
                                    incident.date().days())
                            .isPresent())
                    .map(Membership::group)
                    .forEach(groups::add);
        }
        return groups;
    }

    /**
     * Whether it is the group's by what is recorded alone: met if so on every day it can be, unknown if on some of
     * them, not met if on none.
     */
    Truth asRecorded(GroupId group, Incident incident, Notes notes) {
        DateSpan possible = incident.date().days();
        for (Involvement part : parts(incident.id())) {
            situation.membershipsOf(part.individual()).stream()
                    .filter(membership -> asMember(membership, group, possible).isPresent())
                    .forEach(notes::restsOn);
        }
        Days its = daysAsItsOwn(group, incident.id(), possible, notes);
        if (its.enclose(possible)) {
            return Truth.MET;
        }
        return its.overlap(possible) ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** Whether something recorded makes it the group's on a day of the window that it can be. */
    boolean pointsTo(GroupId group, Incident incident, DateSpan window) {
        return Within.both(incident.date().days(), window)
                .filter(days ->
                        daysAsItsOwn(group, incident.id(), days, Notes.NONE).overlap(days))
                .isPresent();
    }

    /** The days among those given on which it would be the group's. */
    private Days daysAsItsOwn(GroupId group, IncidentId incident, DateSpan days, Notes notes) {
        Days its = new Days();
        situation.classificationOf(incident).filter(made -> names(group, made)).ifPresent(made -> {
            its.add(days);
            notes.restsOn(made);
        });
        for (Involvement part : parts(incident)) {
            for (Membership membership : situation.membershipsOf(part.individual())) {
                Optional<DateSpan> asMember = asMember(membership, group, days);
                if (asMember.isPresent()) {
                    its.add(asMember.get());
                    notes.restsOn(part);
                }
            }
        }
        return its;
    }

    private boolean names(GroupId group, GmiClassification made) {
        return grades.contains(side.grade(made))
                && side.groups(made).orElse(List.of()).contains(group);
    }

    private List<Involvement> parts(IncidentId incident) {
        return situation.involvementsIn(incident).stream()
                .filter(part -> roles.contains(part.role()) && part.countsOn(asOf))
                .toList();
    }

    private static Optional<DateSpan> asMember(Membership membership, GroupId group, DateSpan days) {
        return membership.standing() == Standing.MEMBER && membership.group().equals(group)
                ? Within.both(membership.span(), days)
                : Optional.empty();
    }

    /** Whether something that is not recorded can make it the group's. */
    private boolean mayBeUnrecorded(GroupId group, IncidentId incident, DateSpan days, Notes notes) {
        boolean may = mayBeClassified(incident, days, notes);
        for (Involvement part : parts(incident)) {
            may |= mayBeMember(part.individual(), group, days, notes);
        }
        may |= unrecorded.part(group, days, notes);
        return may;
    }

    private boolean mayBeClassified(IncidentId incident, DateSpan days, Notes notes) {
        Optional<GmiClassification> made = situation.classificationOf(incident);
        if (made.isEmpty()) {
            if (situation.isComplete(RecordKind.CLASSIFICATION, days)) {
                return false;
            }
            notes.lacks(RecordKind.CLASSIFICATION, incident, days);
            return true;
        }
        if (grades.contains(side.grade(made.get())) && side.groups(made.get()).isEmpty()) {
            notes.lacks(made.get().id(), side.lackingGroups());
            return true;
        }
        return false;
    }

    private boolean mayBeMember(IndividualId individual, GroupId group, DateSpan days, Notes notes) {
        Days member = new Days();
        situation
                .membershipsOf(individual)
                .forEach(membership -> asMember(membership, group, days).ifPresent(member::add));
        if (member.enclose(days) || situation.isComplete(RecordKind.MEMBERSHIP, individual, days)) {
            return false;
        }
        notes.lacks(RecordKind.MEMBERSHIP, individual, days);
        return true;
    }
}
