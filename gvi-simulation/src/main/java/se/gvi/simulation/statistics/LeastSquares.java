// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.List;

/** Weighted least squares by the reflections of Householder, which lose fewer digits than normal equations. */
final class LeastSquares {

    /** A column of which less than this share is left is a sum of the columns before it. */
    private static final double RANK = 1e-10;

    private final double[][] columns;
    private final double[] right;
    private final double[] diagonal;

    private LeastSquares(double[][] columns, double[] right, double[] diagonal) {
        this.columns = columns;
        this.right = right;
        this.diagonal = diagonal;
    }

    /** Takes the matrix apart; each row counts as much as the root of its weight. */
    static LeastSquares of(ModelMatrix matrix, double[] weights, double[] response) {
        int rows = matrix.rows();
        double[][] columns = new double[matrix.columns()][rows];
        double[] right = new double[rows];
        for (int row = 0; row < rows; row++) {
            double root = Math.sqrt(weights[row]);
            right[row] = root * response[row];
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = root * matrix.at(row, column);
            }
        }
        return new LeastSquares(columns, right, reflect(columns, right, matrix.names()));
    }

    private static double[] reflect(double[][] columns, double[] right, List<String> names) {
        double[] diagonal = new double[columns.length];
        for (int pivot = 0; pivot < columns.length; pivot++) {
            double[] mirror = columns[pivot];
            double whole = norm(mirror, 0);
            double left = norm(mirror, pivot);
            if (pivot >= mirror.length || !(left > RANK * whole)) {
                throw new IllegalArgumentException("Column \"" + names.get(pivot) + "\" says nothing that the columns"
                        + " before it do not say. Leave it out.");
            }
            diagonal[pivot] = mirror[pivot] > 0 ? -left : left;
            mirror[pivot] -= diagonal[pivot];
            double square = dot(mirror, mirror, pivot);
            for (int other = pivot + 1; other < columns.length; other++) {
                subtract(mirror, columns[other], pivot, square);
            }
            subtract(mirror, right, pivot, square);
        }
        return diagonal;
    }

    private static void subtract(double[] mirror, double[] target, int from, double square) {
        double factor = 2 * dot(mirror, target, from) / square;
        for (int row = from; row < target.length; row++) {
            target[row] -= factor * mirror[row];
        }
    }

    private static double dot(double[] one, double[] other, int from) {
        double sum = 0;
        for (int row = from; row < one.length; row++) {
            sum += one[row] * other[row];
        }
        return sum;
    }

    private static double norm(double[] column, int from) {
        return Math.sqrt(dot(column, column, from));
    }

    /** The coefficients that leave the smallest sum of squares. */
    double[] solution() {
        int size = diagonal.length;
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int column = row + 1; column < size; column++) {
                sum -= columns[column][row] * solution[column];
            }
            solution[row] = sum / diagonal[row];
        }
        return solution;
    }

    /** The inverse of the weighted cross product. */
    double[][] inverse() {
        int size = diagonal.length;
        double[][] triangle = new double[size][size];
        for (int column = 0; column < size; column++) {
            triangle[column][column] = 1 / diagonal[column];
            for (int row = column - 1; row >= 0; row--) {
                double sum = 0;
                for (int between = row + 1; between <= column; between++) {
                    sum += columns[between][row] * triangle[between][column];
                }
                triangle[row][column] = -sum / diagonal[row];
            }
        }
        double[][] inverse = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double sum = 0;
                for (int between = Math.max(row, column); between < size; between++) {
                    sum += triangle[row][between] * triangle[column][between];
                }
                inverse[row][column] = sum;
            }
        }
        return inverse;
    }
}
