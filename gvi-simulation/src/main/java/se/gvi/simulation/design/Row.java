// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.design;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;

/**
 * A row of a design.
 *
 * @param factors in what it differs from the others: the level of every factor, as it is written in the table;
 *     kept in the order of the names of the factors
 * @param scenario what is tried
 */
public record Row(Map<String, String> factors, Scenario scenario) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /**
     * Checks the members.
     *
     * @param factors the level of every factor
     * @param scenario what is tried
     * @throws IllegalArgumentException if a name or a level holds a line break, which would break the table
     */
    public Row {
        factors = Collections.unmodifiableMap(new TreeMap<>(factors));
        Objects.requireNonNull(scenario, "scenario");
        factors.forEach((name, level) -> {
            if (LINE_BREAK.matcher(name + level).find()) {
                throw new IllegalArgumentException("The factor \"" + name + "\" or its level \"" + level
                        + "\" holds a line break. Write it on one line.");
            }
        });
    }

    static Row of(Scenario base, Map<Lever, Double> turned) {
        Map<String, String> factors = new TreeMap<>();
        turned.forEach((lever, value) -> factors.put(lever.name(), Lever.plain(value)));
        return new Row(factors, Lever.turn(base, turned));
    }

    /**
     * The same row with one factor more.
     *
     * @param factor its name
     * @param level its level
     * @return the row
     * @throws IllegalArgumentException if the row has such a factor already
     */
    public Row with(String factor, String level) {
        Map<String, String> more = new TreeMap<>(factors);
        if (more.put(factor, level) != null) {
            throw new IllegalArgumentException("There are two factors \"" + factor + "\". Give each its own name.");
        }
        return new Row(more, scenario);
    }
}
