// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Which incidents of a window are a group's on one side, by the same attribution that criteria about groups use:
 * somebody who was a member on that day had a role there, or the classification in force names the group with one of the
 * grades. Incidents outside the strategy are left out.
 */
public final class GroupIncidents {

    private static final Comparator<Incident> BY_DAY_AND_ID = Comparator.comparing(
                    (Incident incident) -> incident.date().earliest())
            .thenComparing(incident -> incident.id().value());

    private final Situation situation;
    private final Side side;
    private final DateSpan window;
    private final Set<IncidentType> types;
    private final Attribution attribution;
    private final Attribution firm;
    private final List<IncidentId> unattributed;
    private final Unrecorded unrecorded;

    private GroupIncidents(
            Situation situation,
            LocalDate asOf,
            Side side,
            DateSpan window,
            Set<IncidentType> types,
            Set<GroupInvolvement> grades) {
        this.situation = Objects.requireNonNull(situation, "situation");
        this.side = Objects.requireNonNull(side, "side");
        this.window = Objects.requireNonNull(window, "window");
        this.types = Set.copyOf(types);
        this.attribution = new Attribution(situation, asOf, side, side.roles(), Set.copyOf(grades));
        this.firm = new Attribution(situation, asOf, side, established(side), confirmed(grades));
        this.unattributed = situation.unattributed().stream()
                .filter(this::counts)
                .filter(incident -> situation
                        .classificationOf(incident.id())
                        .filter(made -> grades.contains(side.grade(made)))
                        .filter(made -> side.groups(made).isEmpty())
                        .isPresent())
                .sorted(BY_DAY_AND_ID)
                .map(Incident::id)
                .toList();
        this.unrecorded = new Unrecorded(situation);
    }

    /** The roles on a side that are more than a suspicion. */
    private static Set<Role> established(Side side) {
        Set<Role> roles = new HashSet<>(side.roles());
        roles.remove(Role.SUSPECT);
        return roles;
    }

    private static Set<GroupInvolvement> confirmed(Set<GroupInvolvement> grades) {
        Set<GroupInvolvement> confirmed = new HashSet<>(grades);
        confirmed.retainAll(Set.of(GroupInvolvement.CONFIRMED));
        return confirmed;
    }

    /**
     * Prepares to count the incidents of a window.
     *
     * @param situation what is recorded
     * @param asOf the day; a suspicion dropped by then attributes nothing
     * @param side the side on which the groups were
     * @param window the days of the incidents
     * @param types the kinds of incident that are counted
     * @param grades with which grades a classification puts an incident on a group
     * @return the counts by group
     */
    public static GroupIncidents of(
            Situation situation,
            LocalDate asOf,
            Side side,
            DateSpan window,
            Set<IncidentType> types,
            Set<GroupInvolvement> grades) {
        return new GroupIncidents(situation, asOf, side, window, types, grades);
    }

    /**
     * Returns the incidents that may have happened in the window and whose classification puts the side on no group,
     * although it says with one of the grades that a group was involved. Each may be any group's.
     *
     * @return an immutable list, by day and id
     */
    public List<IncidentId> unattributed() {
        return unattributed;
    }

    /**
     * Counts the incidents of a group.
     *
     * @param group the group
     * @return those that certainly and those that possibly are the group's
     */
    public IncidentCount of(GroupId group) {
        List<IncidentId> certain = new ArrayList<>();
        List<IncidentId> likely = new ArrayList<>();
        List<IncidentId> possible = new ArrayList<>();
        KeptNotes notes = new KeptNotes();
        situation.incidents(group, window).stream()
                .filter(this::counts)
                .sorted(BY_DAY_AND_ID)
                .forEach(incident -> {
                    Truth truth = attribution.test(group, incident, window, Notes.NONE);
                    if (truth == Truth.MET) {
                        certain.add(incident.id());
                        if (firm.asRecorded(group, incident, Notes.NONE) != Truth.MET) {
                            likely.add(incident.id());
                        }
                    } else if (truth == Truth.UNKNOWN && attribution.pointsTo(group, incident, window)) {
                        attribution.test(group, incident, window, notes);
                        possible.add(incident.id());
                    }
                });
        boolean more = mayBeMore(group, notes);
        Set<IncidentId> counted = new HashSet<>(certain);
        counted.addAll(possible);
        int elsewhere = (int) unattributed.stream()
                .filter(incident -> !counted.contains(incident))
                .count();
        return new IncidentCount(certain, likely, possible, elsewhere, more, notes.missing());
    }

    private boolean counts(Incident incident) {
        return SidedIncidents.counts(incident, types) && incident.date().days().overlaps(window);
    }

    /** Whether incidents of which nothing recorded points to the group may be its own. */
    private boolean mayBeMore(GroupId group, Notes notes) {
        boolean may = unrecorded.part(group, window, notes);
        may |= unrecorded.connection(group, Set.of(), window, notes);
        if (!situation.isComplete(RecordKind.CLASSIFICATION, window)) {
            notes.lacks(RecordKind.CLASSIFICATION, group, window);
            may = true;
        }
        return may;
    }
}
