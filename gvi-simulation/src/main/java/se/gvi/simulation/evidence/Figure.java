// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evidence;

import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * One number, or a row of numbers that belong together, with where it is from.
 *
 * @param id its name among the figures, such as {@code share-in-groups}
 * @param meaning what it tells, and of what its several values are
 * @param values its values, at least one
 * @param origin how it came about
 * @param source the publication, what it was computed from, or why it is assumed
 */
public record Figure(String id, Text meaning, List<Double> values, Origin origin, Text source) {

    /**
     * Checks the members.
     *
     * @param id its name
     * @param meaning what it tells
     * @param values its values, at least one
     * @param origin how it came about
     * @param source where it is from
     * @throws IllegalArgumentException if there is no value
     */
    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(source, "source");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The figure \"" + id + "\" has no value. Give it one.");
        }
    }

    /**
     * Returns its only value.
     *
     * @return the value
     * @throws IllegalStateException if there are several
     */
    public double value() {
        if (values.size() != 1) {
            throw new IllegalStateException(
                    "The figure \"" + id + "\" has " + values.size() + " values. Choose among values().");
        }
        return values.get(0);
    }

    /**
     * Returns the mean of its values, each counted the same.
     *
     * @return the mean
     */
    public double mean() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    /**
     * Returns the smallest value.
     *
     * @return the value
     */
    public double lowest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /**
     * Returns the largest value.
     *
     * @return the value
     */
    public double highest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
