// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.scenario;

import java.time.LocalDate;
import java.util.Objects;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.strategy.Strategy;

/**
 * What is tried on what kind of city, but for chance.
 *
 * @param city what the city is made from
 * @param start the day of the first meeting, within the recorded history of the city
 * @param strategy what is tried
 */
public record Scenario(CityParameters city, LocalDate start, Strategy strategy) {

    /**
     * Checks the members.
     *
     * @param city what the city is made from
     * @param start the day of the first meeting
     * @param strategy what is tried
     */
    public Scenario {
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(strategy, "strategy");
    }

    /**
     * The same on another kind of city.
     *
     * @param other what the city is made from
     * @return the scenario
     */
    public Scenario withCity(CityParameters other) {
        return new Scenario(other, start, strategy);
    }

    /**
     * The same with another strategy.
     *
     * @param other what is tried
     * @return the scenario
     */
    public Scenario withStrategy(Strategy other) {
        return new Scenario(city, start, other);
    }
}
