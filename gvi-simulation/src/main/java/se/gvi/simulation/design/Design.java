// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.design;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.sensitivity.Points;

/**
 * What is tried: rows that differ in the levels of factors.
 *
 * @param rows the rows, at least one, with the same factors
 */
public record Design(List<Row> rows) {

    /**
     * Checks the rows.
     *
     * @param rows the rows, at least one, with the same factors
     * @throws IllegalArgumentException if there is none, or two have other factors
     */
    public Design {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("The design has no row. Give it at least one.");
        }
        List<String> first = List.copyOf(rows.get(0).factors().keySet());
        for (int row = 1; row < rows.size(); row++) {
            List<String> factors = List.copyOf(rows.get(row).factors().keySet());
            if (!factors.equals(first)) {
                throw new IllegalArgumentException("Row " + row + " of the design has the factors " + factors
                        + ", row 0 has " + first + ". Give all rows the same factors.");
            }
        }
    }

    /**
     * Starts a grid: every level of every factor with every level of the others.
     *
     * @param base what is tried but for the factors
     * @return a builder
     */
    public static Grid grid(Scenario base) {
        return new Grid(base);
    }

    /**
     * Makes rows that differ in how levers are turned.
     *
     * @param base what is tried but for these levers
     * @param points for each row how the levers are turned, the same in all
     * @return the design; its factors are the levers
     * @throws IllegalArgumentException if there is no row, two turn other levers, or a lever cannot be turned so
     */
    public static Design of(Scenario base, List<Map<Lever, Double>> points) {
        return new Design(points.stream().map(point -> Row.of(base, point)).toList());
    }

    /**
     * Spreads points over the ranges of levers.
     *
     * @param ranges from where to where each lever is turned: one for each factor of the points
     * @param points how far into its range each lever is turned, such as those of a Latin hypercube
     * @return for each point how the levers are turned
     * @throws IllegalArgumentException if the points have another number of factors than there are ranges, or a lever has
     *     two ranges
     */
    public static List<Map<Lever, Double>> spread(List<Range> ranges, Points points) {
        if (points.factors() != ranges.size()) {
            throw new IllegalArgumentException("The points have " + points.factors() + " factors, but there are "
                    + ranges.size() + " ranges. Give one for each.");
        }
        List<Map<Lever, Double>> turned = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            ImmutableMap.Builder<Lever, Double> levers = ImmutableMap.builder();
            for (int factor = 0; factor < ranges.size(); factor++) {
                Range range = ranges.get(factor);
                levers.put(range.lever(), range.at(points.at(point, factor)));
            }
            turned.add(levers.buildOrThrow());
        }
        return turned;
    }

    /**
     * Puts designs together, one after the other.
     *
     * @param name what the factor is called that tells them apart
     * @param designs the designs by the level of that factor, in the order in which they shall stand
     * @return all their rows
     * @throws IllegalArgumentException if there is none, or two have other factors
     */
    public static Design joined(String name, Map<String, Design> designs) {
        List<Row> rows = new ArrayList<>();
        designs.forEach((level, design) -> design.rows().forEach(row -> rows.add(row.with(name, level))));
        return new Design(rows);
    }

    /**
     * Returns in what the rows differ.
     *
     * @return the names of the factors, in alphabetical order
     */
    public List<String> factors() {
        return List.copyOf(rows.get(0).factors().keySet());
    }

    /** Collects the factors of a grid. */
    public static final class Grid {

        private List<Row> rows;
        private final List<String> names = new ArrayList<>();

        private Grid(Scenario base) {
            this.rows = List.of(new Row(Map.of(), base));
        }

        /**
         * Adds a factor. The levels of the factor that was added last vary fastest.
         *
         * @param <T> what a level is
         * @param name what it is called in the table
         * @param levels its levels, at least one, written in the table as their {@link String#valueOf text}
         * @param change makes of a scenario the one with a level
         * @return this builder
         * @throws IllegalArgumentException if there is no level, or a factor of that name was added already
         */
        public <T> Grid factor(String name, List<T> levels, BiFunction<Scenario, T, Scenario> change) {
            Objects.requireNonNull(name, "name");
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("The factor \"" + name + "\" has no level. Give it at least one.");
            }
            if (names.contains(name)) {
                throw new IllegalArgumentException("There are two factors \"" + name + "\". Give each its own name.");
            }
            names.add(name);
            List<Row> crossed = new ArrayList<>();
            for (Row row : rows) {
                for (T level : levels) {
                    Map<String, String> factors = new LinkedHashMap<>(row.factors());
                    factors.put(name, String.valueOf(level));
                    crossed.add(new Row(factors, change.apply(row.scenario(), level)));
                }
            }
            rows = crossed;
            return this;
        }

        /**
         * Makes the design.
         *
         * @return the design
         */
        public Design build() {
            return new Design(rows);
        }
    }
}
