// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** Counts the incidents that are a group's, on one side of them. Incidents outside the strategy never count. */
final class SidedIncidents {

    static final Parameter<Set<IncidentType>> TYPES = new Parameter.Words<>("types", IncidentType.class);
    static final Parameter<Set<GroupInvolvement>> GRADES = new Parameter.Words<>("grades", GroupInvolvement.class);
    static final Parameter<Period> WITHIN = new Parameter.Time("within");
    static final Parameter<Integer> COUNT = new Parameter.Count("count");

    private final Side side;
    private final Situation situation;
    private final LocalDate asOf;
    private final Set<IncidentType> types;
    private final Set<GroupInvolvement> grades;
    private final int count;
    private final Attribution attribution;

    SidedIncidents(Side side, Subject subject, Arguments arguments) {
        this.side = side;
        situation = subject.situation();
        asOf = subject.asOf();
        types = arguments.get(TYPES);
        grades = arguments.get(GRADES);
        count = arguments.get(COUNT);
        attribution = new Attribution(subject, side, grades);
    }

    /** Everything that the answer depends on beside the situation. */
    private record Asked(
            Side side,
            LocalDate asOf,
            Set<IncidentType> types,
            Set<GroupInvolvement> grades,
            int count,
            GroupId group,
            DateSpan window) {}

    /** Whether at least so many incidents of the types in the window are the group's. */
    Truth atLeast(GroupId group, DateSpan window, Notes notes) {
        return Remembered.of(situation)
                .answer(
                        new Asked(side, asOf, types, grades, count, group, window),
                        notes,
                        taking -> count(group, window, taking));
    }

    private Truth count(GroupId group, DateSpan window, Notes notes) {
        return Tally.atLeast(
                count,
                candidates(situation, group, window).stream()
                        .filter(incident -> counts(incident, types))
                        .toList(),
                notes,
                (incident, taking) -> attribution.test(group, incident, window, taking),
                taking -> mayBeUnrecorded(situation, group, window, taking));
    }

    /**
     * The incidents that can be the group's. Where all roles, memberships and classifications are recorded, only those
     * that concern the group or say no group can be; elsewhere, any.
     */
    static Collection<Incident> candidates(Situation situation, GroupId group, DateSpan window) {
        if (!isRecordedInFull(situation, window)) {
            return situation.incidents();
        }
        Set<Incident> candidates = new LinkedHashSet<>(situation.incidents(group, window));
        candidates.addAll(situation.unattributed());
        return candidates;
    }

    private static boolean isRecordedInFull(Situation situation, DateSpan window) {
        return situation.isComplete(RecordKind.CLASSIFICATION, window)
                && Stream.of(RecordKind.INVOLVEMENT, RecordKind.MEMBERSHIP)
                        .allMatch(kind -> situation.isComplete(kind, window)
                                && situation.singledOut(kind).isEmpty());
    }

    /** Whether an incident is one of those counted: of the types, and not outside the strategy. */
    static boolean counts(Incident incident, Set<IncidentType> types) {
        return types.contains(incident.type()) && incident.exclusion().isEmpty();
    }

    /** Whether the group may have had a part in an incident that is not recorded at all. */
    static boolean mayBeUnrecorded(Situation situation, GroupId group, DateSpan window, Notes notes) {
        if (situation.isComplete(RecordKind.INCIDENT, window)) {
            return false;
        }
        boolean may = new Unrecorded(situation).part(group, window, notes);
        if (!situation.isComplete(RecordKind.CLASSIFICATION, window)) {
            notes.lacks(RecordKind.CLASSIFICATION, group, window);
            may = true;
        }
        return may;
    }
}
