// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

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
     * @throws IllegalArgumentException if there is none, two have other factors, or a factor bears the name of a column
     *     that the table has already
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
        for (String factor : first) {
            if (Table.COLUMNS.contains(factor)) {
                throw new IllegalArgumentException("The factor \"" + factor
                        + "\" bears the name of a column that the table has already. Give it another name.");
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

    List<String> factors() {
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
         * @throws IllegalArgumentException if a factor bears the name of a column that the table has already
         */
        public Design build() {
            return new Design(rows);
        }
    }
}
