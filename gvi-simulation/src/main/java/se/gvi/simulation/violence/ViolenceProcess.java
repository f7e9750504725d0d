// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.simulation.chance.Chance;

/**
 * Violence as a marked self-exciting point process on a network of groups. Each group begins events by itself, more in
 * some months and on some weekdays, against a group it is in feud with, or any other if it is in feud with none, but
 * never against an ally. Each
 * event brings about others: the group that was struck strikes back, or the same group strikes again. Who strikes and who
 * is struck is drawn among the members who are there, by their activity; where somebody is hit, others of the group can be
 * hit too. The dead take no further part, and somebody else takes their place.
 *
 * <p>It is simulated from event to event, so that the work grows with the number of events, not of days.
 *
 * @param network the groups
 * @param parameters how violence runs
 * @param start the first day
 */
public record ViolenceProcess(Network network, ViolenceParameters parameters, LocalDate start) {

    /**
     * Checks the members.
     *
     * @param network the groups
     * @param parameters how violence runs
     * @param start the first day
     */
    public ViolenceProcess {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(start, "start");
    }

    /**
     * Simulates without anything that holds groups back.
     *
     * @param chance what to draw from; only its seed counts
     * @param days for how many days from the first, inclusive
     * @return an immutable list of the events in the order of time
     */
    public List<ViolentEvent> run(Chance chance, int days) {
        return run(chance, days, Restraint.NONE);
    }

    /**
     * Simulates with something that holds groups back.
     *
     * @param chance what to draw from; only its seed counts, so that runs of one seed under different restraints can be
     *     compared event by event
     * @param days for how many days from the first, inclusive
     * @param restraint what holds groups back
     * @return an immutable list of the events in the order of time
     */
    public List<ViolentEvent> run(Chance chance, int days, Restraint restraint) {
        return new Run(this, chance, days, restraint).events();
    }

    /**
     * Returns how much was to be expected between one event and the next, given all that happened before: the increments
     * of the compensator. If events came about as this process says, these are independent draws from the exponential
     * distribution of mean 1. They are exact for networks whose members are always there and never die, without alliances.
     *
     * @param events events from the first day on, in the order of time
     * @return one number for each event
     */
    public double[] residuals(List<ViolentEvent> events) {
        return new Compensator(this).residuals(events);
    }

    /**
     * Returns how much was to be expected of one group between one event that it began and the next.
     *
     * @param events events of all groups from the first day on, in the order of time
     * @param group the number of the group
     * @return one number for each event in which the group struck
     */
    public double[] residuals(List<ViolentEvent> events, int group) {
        return new Compensator(this).residuals(events, group);
    }

    LocalDate day(double time) {
        return start.plusDays((long) time);
    }
}
