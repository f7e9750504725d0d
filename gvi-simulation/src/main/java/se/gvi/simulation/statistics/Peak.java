// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** The highest point of a function that is known by its values only, and how it falls from there. */
final class Peak {

    private static final double STEP = 1e-3;
    private static final double SECTION = (Math.sqrt(5) - 1) / 2;

    private Peak() {}

    /** Climbs in one coordinate at a time, with ever shorter steps, within bounds. */
    static double[] climb(
            ToDoubleFunction<double[]> function, double[] from, double[] low, double[] high, double step) {
        double[] point = from.clone();
        double value = function.applyAsDouble(point);
        for (double reach = step; reach > 1e-6; ) {
            boolean moved = false;
            for (int index = 0; index < point.length; index++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double[] next = point.clone();
                    next[index] = Math.min(high[index], Math.max(low[index], point[index] + sign * reach));
                    double there = function.applyAsDouble(next);
                    if (there > value) {
                        value = there;
                        point = next;
                        moved = true;
                    }
                }
            }
            reach = moved ? reach : reach / 2;
        }
        return point;
    }

    /** Searches a grid, and then the best neighbourhood by the golden section. */
    static double search(DoubleUnaryOperator function, double low, double high, int grid) {
        int best = 0;
        double value = Double.NEGATIVE_INFINITY;
        for (int point = 0; point <= grid; point++) {
            double there = function.applyAsDouble(low + (high - low) * point / grid);
            if (there > value) {
                value = there;
                best = point;
            }
        }
        double left = low + (high - low) * Math.max(0, best - 1) / grid;
        double right = low + (high - low) * Math.min(grid, best + 1) / grid;
        while (right - left > 1e-8) {
            double one = right - SECTION * (right - left);
            double other = left + SECTION * (right - left);
            if (function.applyAsDouble(one) >= function.applyAsDouble(other)) {
                right = other;
            } else {
                left = one;
            }
        }
        return (left + right) / 2;
    }

    /** Minus the second derivatives, by differences. */
    static double[][] information(ToDoubleFunction<double[]> function, double[] at) {
        int size = at.length;
        double[][] information = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double mixed = moved(function, at, row, 1, column, 1)
                        - moved(function, at, row, 1, column, -1)
                        - moved(function, at, row, -1, column, 1)
                        + moved(function, at, row, -1, column, -1);
                information[row][column] = -mixed / (4 * step(at, row) * step(at, column));
                information[column][row] = information[row][column];
            }
        }
        return information;
    }

    /** The first derivatives, by differences. */
    static double[] slope(ToDoubleFunction<double[]> function, double[] at) {
        double[] slope = new double[at.length];
        for (int index = 0; index < at.length; index++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[index] += step(at, index);
            down[index] -= step(at, index);
            slope[index] = (function.applyAsDouble(up) - function.applyAsDouble(down)) / (2 * step(at, index));
        }
        return slope;
    }

    private static double step(double[] at, int index) {
        return at[index] == 0 ? STEP : STEP * Math.abs(at[index]);
    }

    private static double moved(
            ToDoubleFunction<double[]> function, double[] at, int one, int sign, int other, int otherSign) {
        double[] point = at.clone();
        point[one] += sign * step(at, one);
        point[other] += otherSign * step(at, other);
        return function.applyAsDouble(point);
    }
}
