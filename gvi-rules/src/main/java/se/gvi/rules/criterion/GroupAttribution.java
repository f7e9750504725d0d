// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Truth;

/**
 * That an incident is a group's on one side of it, because somebody who was a member on that day had a role there. An
 * incident can be that of no group, of one or of several.
 *
 * @param group the group
 * @param truth met if so on every day that the incident can be, unknown if on some of them
 * @param evidence the roles and the memberships
 */
public record GroupAttribution(
        @JsonProperty(value = "group", required = true) GroupId group,
        @JsonProperty(value = "truth", required = true) Truth truth,
        @JsonProperty(value = "evidence", required = true) List<Evidence> evidence) {

    /**
     * An attribution.
     *
     * @param group the group
     * @param truth met or unknown
     * @param evidence the roles and the memberships
     */
    public GroupAttribution {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(truth, "truth");
        evidence = List.copyOf(evidence);
    }

    /**
     * Attributes an incident to groups by the recorded members among those who had a role in it.
     *
     * @param situation what is recorded
     * @param asOf the day; a suspicion dropped by then attributes nothing
     * @param incident the incident
     * @param side the side
     * @return the groups in the order of their ids, none if no recorded member had a role
     * @throws IllegalArgumentException if the situation does not hold the incident
     */
    public static List<GroupAttribution> of(Situation situation, LocalDate asOf, IncidentId incident, Side side) {
        Incident about = situation
                .incident(Subject.of(situation, incident, asOf).incident())
                .orElseThrow();
        Attribution attribution = new Attribution(situation, asOf, side, side.roles(), Set.of());
        return attribution.groupsOfMembers(about).stream()
                .map(group -> {
                    KeptNotes notes = new KeptNotes();
                    Truth truth = attribution.asRecorded(group, about, notes);
                    return new GroupAttribution(group, truth, notes.evidence(situation));
                })
                .toList();
    }
}
