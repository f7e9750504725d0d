// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A row of a design.
 *
 * @param factors in what it differs from the others: the level of every factor, as it is written in the table;
 *     kept in the order of the names of the factors
 * @param scenario what is tried
 */
public record Row(Map<String, String> factors, Scenario scenario) {

    /**
     * Checks the members.
     *
     * @param factors the level of every factor
     * @param scenario what is tried
     */
    public Row {
        factors = Collections.unmodifiableMap(new TreeMap<>(factors));
        Objects.requireNonNull(scenario, "scenario");
    }
}
