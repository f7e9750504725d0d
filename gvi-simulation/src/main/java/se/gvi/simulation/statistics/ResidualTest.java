// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.List;

/**
 * Whether rescaled times between events are as they would be if the process were the right one: independent and
 * exponential with mean 1. Their distribution is held against the exponential by the largest distance between both
 * (Kolmogorov and Smirnov); it says nothing about whether they depend on each other.
 *
 * <p>A small p refutes the process. A large one does not confirm it: it is too large where the process was fitted to the
 * same events, and few events refute little.
 *
 * @param events how many times there are
 * @param distance the largest distance between the distribution of the times and the exponential, from 0 to 1
 */
public record ResidualTest(int events, double distance) {

    /** Beyond it, the p of Marsaglia, Tsang and Wang's approximation has seven digits. */
    private static final double FAR = 7.24;

    private static final double FAR_FOR_MANY = 3.76;
    private static final int MANY = 99;

    /**
     * Whether rescaled times are as they would be.
     *
     * @param events how many times there are
     * @param distance the largest distance between the distributions
     * @throws IllegalArgumentException if there is no time, or the distance is not from 0 to 1
     */
    public ResidualTest {
        Check.positive("The number of times", events);
        if (!(distance >= 0 && distance <= 1)) {
            throw new IllegalArgumentException("The distance is " + distance + ". Give one from 0 to 1.");
        }
    }

    /**
     * Tests times between events.
     *
     * @param residuals rescaled times between events, such as those of {@link HawkesProcess#residuals}; none negative
     * @return the test
     * @throws IllegalArgumentException if there is no time, or one is negative or not a number
     */
    public static ResidualTest of(List<Double> residuals) {
        double[] shares = residuals.stream()
                .mapToDouble(time -> -Math.expm1(-Check.notNegative("A rescaled time", time)))
                .sorted()
                .toArray();
        double distance = 0;
        for (int index = 0; index < shares.length; index++) {
            double below = shares[index] - (double) index / shares.length;
            double above = (index + 1.0) / shares.length - shares[index];
            distance = Math.max(distance, Math.max(below, above));
        }
        return new ResidualTest(shares.length, distance);
    }

    /**
     * Returns how likely a distance is that is as large or larger, if the process is the right one and was not fitted to
     * these events.
     *
     * @return the exact two-sided probability; where it is below one in a million, or below a thousandth for a hundred
     *     events or more, an approximation
     */
    public double p() {
        double scaled = events * distance * distance;
        if (scaled > FAR || (scaled > FAR_FOR_MANY && events > MANY)) {
            return 2 * Math.exp(-(2.000071 + 0.331 / Math.sqrt(events) + 1.409 / events) * scaled);
        }
        return Math.max(0, 1 - smaller());
    }

    /** The probability of a smaller distance: an element of a power of a matrix (Marsaglia, Tsang and Wang 2003). */
    private double smaller() {
        int steps = (int) (events * distance) + 1;
        int size = 2 * steps - 1;
        double rest = steps - events * distance;
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= Math.min(row + 1, size - 1); column++) {
                matrix[row][column] = 1;
            }
        }
        for (int index = 0; index < size; index++) {
            matrix[index][0] -= Math.pow(rest, index + 1.0);
            matrix[size - 1][index] -= Math.pow(rest, (double) size - index);
        }
        matrix[size - 1][0] += 2 * rest > 1 ? Math.pow(2 * rest - 1, size) : 0;
        for (int row = 0; row < size; row++) {
            double factorial = 1;
            for (int column = row; column >= 0; column--) {
                factorial *= row - column + 1;
                matrix[row][column] /= factorial;
            }
        }
        return power(matrix, steps - 1);
    }

    /** The element of the power of the matrix, times the factorial of the number of events over its power. */
    private double power(double[][] matrix, int element) {
        double[] row = new double[matrix.length];
        row[element] = 1;
        for (int event = 1; event <= events; event++) {
            double[] next = new double[row.length];
            for (int from = 0; from < row.length; from++) {
                for (int to = 0; to < row.length; to++) {
                    next[to] += row[from] * matrix[from][to] * event / events;
                }
            }
            row = next;
        }
        return row[element];
    }
}
