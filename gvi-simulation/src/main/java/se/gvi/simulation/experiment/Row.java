// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a design.
 *
 * @param factors in what it differs from the others: the level of every factor, as it is written in the table
 * @param scenario what is tried
 */
public record Row(Map<String, String> factors, Scenario scenario) {

    /**
     * Checks the members.
     *
     * @param factors the level of every factor, in the order in which they are to be written
     * @param scenario what is tried
     */
    public Row {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        Objects.requireNonNull(scenario, "scenario");
    }
}
