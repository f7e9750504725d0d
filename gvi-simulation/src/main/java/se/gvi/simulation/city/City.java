// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.util.List;
import java.util.Objects;
import se.gvi.model.situation.Situation;
import se.gvi.simulation.violence.ViolenceProcess;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * A fictional city: what the partnership of such a city would have on record, and what really happened in it.
 *
 * @param seed what its chance began with
 * @param parameters what it was made from
 * @param situation what is on record
 * @param process how its violence runs; its first day lies a year before the recorded history, so that contagion is under
 *     way when that begins
 * @param events what happened from the first day of the process to the day before the last
 */
public record City(
        long seed, CityParameters parameters, Situation situation, ViolenceProcess process, List<ViolentEvent> events) {

    /**
     * Checks the members.
     *
     * @param seed what its chance began with
     * @param parameters what it was made from
     * @param situation what is on record
     * @param process how its violence runs
     * @param events what happened
     */
    public City {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(process, "process");
        events = List.copyOf(events);
    }

    /** Seed and site. */
    @Override
    public String toString() {
        return "City[" + parameters.site().name() + ", seed " + seed + "]";
    }
}
