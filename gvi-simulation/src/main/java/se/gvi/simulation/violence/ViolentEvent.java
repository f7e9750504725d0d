// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import se.gvi.model.incident.IncidentType;

/**
 * An event of a simulation. Groups and members are numbers of the {@link Network}, with those who took the place of
 * killed members; everybody in it is fictional.
 *
 * @param number its number, from 0 in the order of time
 * @param time days since the beginning of the first day, with the part of the day
 * @param day the day
 * @param type what came of it
 * @param trigger what brought it about
 * @param offenderGroup the group that struck, or -1 if none did
 * @param victimGroup the group that was struck, or -1 if none was
 * @param offender the member that struck, or -1 if none did
 * @param victim the member that was struck at, or -1 if none was; killed in a homicide, hit in a shooting that nobody
 *     died of
 * @param alsoHit the other members of the same group that were hit, and lived
 * @param parent the number of the event that brought it about, or -1
 * @param root the number of the event with which its cascade began; its own if nothing brought it about
 */
public record ViolentEvent(
        int number,
        double time,
        LocalDate day,
        IncidentType type,
        Trigger trigger,
        int offenderGroup,
        int victimGroup,
        int offender,
        int victim,
        List<Integer> alsoHit,
        int parent,
        int root) {

    /**
     * Checks the members.
     *
     * @param number its number
     * @param time days since the beginning
     * @param day the day
     * @param type what came of it
     * @param trigger what brought it about
     * @param offenderGroup the group that struck, or -1
     * @param victimGroup the group that was struck, or -1
     * @param offender the member that struck, or -1
     * @param victim the member that was struck at, or -1
     * @param alsoHit the other members that were hit
     * @param parent the number of the event that brought it about, or -1
     * @param root the number of the event with which its cascade began
     */
    public ViolentEvent {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
        alsoHit = List.copyOf(alsoHit);
    }

    /**
     * Tells whether groups were involved.
     *
     * @return false if it happened outside the groups
     */
    public boolean betweenGroups() {
        return offenderGroup >= 0;
    }

    /**
     * Returns the event that brought it about.
     *
     * @return its number, or empty if nothing did
     */
    public OptionalInt cause() {
        return parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent);
    }
}
