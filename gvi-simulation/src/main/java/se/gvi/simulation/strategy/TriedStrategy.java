// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.situation.Situation;
import se.gvi.simulation.city.City;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * A strategy tried on a fictional city. What the strategy does not touch stays exactly as it was without it, so that the
 * trial can be compared with the city's own events as if both had happened. What a trial shows follows from the effects
 * that were put in; it is no evidence that a strategy works.
 *
 * @param city the city as it was without the strategy
 * @param start the day of the first meeting
 * @param strategy what was tried
 * @param events what happened from the first day of the process to the day before the city's last
 * @param situation what is on record on the city's last day, with what was done
 * @param tally how much was done
 */
public record TriedStrategy(
        City city, LocalDate start, Strategy strategy, List<ViolentEvent> events, Situation situation, Tally tally) {

    /**
     * Checks the members.
     *
     * @param city the city as it was without the strategy
     * @param start the day of the first meeting
     * @param strategy what was tried
     * @param events what happened
     * @param situation what is on record on the last day
     * @param tally how much was done
     */
    public TriedStrategy {
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(strategy, "strategy");
        events = List.copyOf(events);
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(tally, "tally");
    }

    /**
     * Tries a strategy.
     *
     * @param city the city
     * @param start the day of the first meeting, within the recorded history of the city
     * @param strategy what is tried
     * @return what came of it, the same for the same arguments on every machine
     * @throws IllegalArgumentException if the day lies outside the history, or the policy does not say what the strategy
     *     needs
     */
    public static TriedStrategy of(City city, LocalDate start, Strategy strategy) {
        LocalDate first = city.parameters().historyStart();
        LocalDate last = city.parameters().asOf();
        if (start.isBefore(first) || !start.isBefore(last)) {
            throw new IllegalArgumentException("The trial starts on " + start + ". Let it start on or after " + first
                    + " and before " + last + ", within the recorded history of the city.");
        }
        return new Conduct(city, start, strategy).trial();
    }

    /**
     * Returns what happened from the first meeting on.
     *
     * @return the events under the strategy
     */
    public List<ViolentEvent> after() {
        return since(events);
    }

    /**
     * Returns what would have happened on the same days without the strategy.
     *
     * @return the events of the city
     */
    public List<ViolentEvent> without() {
        return since(city.events());
    }

    private List<ViolentEvent> since(List<ViolentEvent> all) {
        return all.stream().filter(event -> !event.day().isBefore(start)).toList();
    }

    /** City, start and strategy. */
    @Override
    public String toString() {
        return "TriedStrategy[" + city + ", " + start + ", " + strategy + "]";
    }
}
