// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What each count is explained by: one row for each count, one named column for each explanation. Immutable.
 *
 * <p>An interrupted time series has an intercept, a trend, a step at the start, perhaps a change of slope after it, and
 * a season:
 *
 * <pre>{@code
 * ModelMatrix matrix = ModelMatrix.ofRows(72)
 *         .intercept()
 *         .trend("month")
 *         .step("after", 48)
 *         .slopeChange("monthsAfter", 48)
 *         .harmonics(12, 2, 1)
 *         .build();
 * }</pre>
 */
public final class ModelMatrix {

    /** The name of the column of ones. */
    public static final String INTERCEPT = "(Intercept)";

    private final List<String> names;
    private final double[][] rows;

    private ModelMatrix(List<String> names, double[][] rows) {
        this.names = names;
        this.rows = rows;
    }

    /**
     * Begins a matrix.
     *
     * @param rows how many counts there are, at least 1, in order of time
     * @return a builder without columns
     * @throws IllegalArgumentException if the number of rows is not positive
     */
    public static Builder ofRows(int rows) {
        return new Builder((int) Check.positive("The number of rows", rows));
    }

    /**
     * Returns the names of the columns.
     *
     * @return an immutable list, in order
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns how many rows there are.
     *
     * @return the number of rows
     */
    public int rows() {
        return rows.length;
    }

    /**
     * Returns what stands in a row.
     *
     * @param row the row, from 0
     * @return a new array, in order of {@link #names()}
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double[] row(int row) {
        return rows[Objects.checkIndex(row, rows.length)].clone();
    }

    int columns() {
        return names.size();
    }

    double at(int row, int column) {
        return rows[row][column];
    }

    double product(int row, double[] coefficients) {
        double sum = 0;
        for (int column = 0; column < coefficients.length; column++) {
            sum += rows[row][column] * coefficients[column];
        }
        return sum;
    }

    int indexOf(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("There is no column \"" + name + "\". There are " + names + ".");
        }
        return index;
    }

    /** Collects the columns of a matrix. */
    public static final class Builder {

        private final int rows;
        private final Map<String, double[]> columns = new LinkedHashMap<>();

        private Builder(int rows) {
            this.rows = rows;
        }

        /**
         * Adds a column of ones, named {@link ModelMatrix#INTERCEPT}.
         *
         * @return this builder
         * @throws IllegalArgumentException if there is one
         */
        public Builder intercept() {
            return each(INTERCEPT, row -> 1);
        }

        /**
         * Adds a column.
         *
         * @param name its name
         * @param values a finite value for each row
         * @return this builder
         * @throws IllegalArgumentException if the name is taken, or there are not as many finite values as rows
         */
        public Builder column(String name, double... values) {
            if (values.length != rows) {
                throw new IllegalArgumentException("Column \"" + name + "\" has " + values.length + " values, but there"
                        + " are " + rows + " rows. Give one for each.");
            }
            return each(name, row -> values[row]);
        }

        /**
         * Adds the number of each row, from 1: a pace that rises or falls by the same share from row to row.
         *
         * @param name the column's name
         * @return this builder
         * @throws IllegalArgumentException if the name is taken
         */
        public Builder trend(String name) {
            return each(name, row -> row + 1);
        }

        /**
         * Adds 0 before a row and 1 from it on: a change of level.
         *
         * @param name the column's name
         * @param from the first row after the start, from 0
         * @return this builder
         * @throws IllegalArgumentException if the name is taken, or no row lies before, or none after
         */
        public Builder step(String name, int from) {
            startsInside(from);
            return each(name, row -> row < from ? 0 : 1);
        }

        /**
         * Adds 0 before a row and 1, 2, 3… from it on: a change of slope that begins with the first row after the
         * start.
         *
         * @param name the column's name
         * @param from the first row after the start, from 0
         * @return this builder
         * @throws IllegalArgumentException if the name is taken, or no row lies before, or none after
         */
        public Builder slopeChange(String name, int from) {
            startsInside(from);
            return each(name, row -> row < from ? 0 : row - from + 1);
        }

        /**
         * Adds a season as waves: for each wave {@code w} a column {@code s}w, the sine of w turns a year, and a
         * column {@code c}w, the cosine.
         *
         * @param rowsPerYear how many rows make a year, such as 12
         * @param waves how many pairs of columns, at least 1
         * @param firstPlace the place in the year of the first row: 1 for January, if rows are months
         * @return this builder
         * @throws IllegalArgumentException if a name is taken, or the waves are more than half the rows of a year
         */
        public Builder harmonics(int rowsPerYear, int waves, int firstPlace) {
            if (waves < 1 || 2 * waves >= rowsPerYear) {
                throw new IllegalArgumentException("A year of " + rowsPerYear + " rows cannot carry " + waves
                        + " waves. Give at least 1, and fewer than half the rows.");
            }
            for (int wave = 1; wave <= waves; wave++) {
                double turn = 2 * Math.PI * wave / rowsPerYear;
                each("s" + wave, row -> Math.sin(turn * (row + firstPlace)));
                each("c" + wave, row -> Math.cos(turn * (row + firstPlace)));
            }
            return this;
        }

        /**
         * Adds a season as one level for each place in the year but the first: columns named by the
         * name and the place.
         *
         * @param name the beginning of the columns' names
         * @param rowsPerYear how many rows make a year, such as 12
         * @param firstPlace the place in the year of the first row: 1 for January, if rows are months
         * @return this builder
         * @throws IllegalArgumentException if a name is taken, or a year has fewer than two rows
         */
        public Builder places(String name, int rowsPerYear, int firstPlace) {
            if (rowsPerYear < 2) {
                throw new IllegalArgumentException(
                        "A year of " + rowsPerYear + " rows has no season. Give at least 2 rows a year.");
            }
            for (int place = 2; place <= rowsPerYear; place++) {
                int wanted = place - 1;
                each(name + place, row -> Math.floorMod(row + firstPlace - 1, rowsPerYear) == wanted ? 1 : 0);
            }
            return this;
        }

        /**
         * Adds one level for each label but the first in order of the alphabet: columns named by the name and the
         * label.
         *
         * @param name the beginning of the columns' names
         * @param labels a label for each row
         * @return this builder
         * @throws IllegalArgumentException if a name is taken, or there are not as many labels as rows
         */
        public Builder factor(String name, List<String> labels) {
            if (labels.size() != rows) {
                throw new IllegalArgumentException("Factor \"" + name + "\" has " + labels.size() + " labels, but there"
                        + " are " + rows + " rows. Give one for each.");
            }
            List<String> each = List.copyOf(labels);
            new TreeSet<>(each)
                    .stream()
                            .skip(1)
                            .forEach(label ->
                                    each(name + label, row -> each.get(row).equals(label) ? 1 : 0));
            return this;
        }

        /**
         * Builds the matrix.
         *
         * @return the matrix
         * @throws IllegalArgumentException if there is no column
         */
        public ModelMatrix build() {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("The matrix has no column. Begin with intercept().");
            }
            double[][] values = new double[rows][columns.size()];
            int column = 0;
            for (double[] each : columns.values()) {
                for (int row = 0; row < rows; row++) {
                    values[row][column] = each[row];
                }
                column++;
            }
            return new ModelMatrix(Collections.unmodifiableList(new ArrayList<>(columns.keySet())), values);
        }

        private Builder each(String name, Value value) {
            double[] values = new double[rows];
            for (int row = 0; row < rows; row++) {
                values[row] = Check.finite("Number " + (row + 1) + " of column \"" + name + "\"", value.of(row));
            }
            if (columns.putIfAbsent(Objects.requireNonNull(name, "name"), values) != null) {
                throw new IllegalArgumentException("There is a column \"" + name + "\" already. Give another name.");
            }
            return this;
        }

        private void startsInside(int from) {
            if (from < 1 || from >= rows) {
                throw new IllegalArgumentException("Row " + from + " of " + rows + " leaves nothing before or nothing"
                        + " after. Give a row between 1 and " + (rows - 1) + ".");
            }
        }

        private interface Value {
            double of(int row);
        }
    }
}
