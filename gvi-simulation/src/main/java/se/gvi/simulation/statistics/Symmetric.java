// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/** Small symmetric matrices, by Cholesky's root. */
final class Symmetric {

    private Symmetric() {}

    /** Whether the matrix curves upwards in every direction. */
    static boolean isPositive(double[][] matrix) {
        double[][] root = root(matrix);
        for (int row = 0; row < root.length; row++) {
            if (!(root[row][row] > 0)) {
                return false;
            }
        }
        return true;
    }

    /** The inverse of a positive matrix. */
    static double[][] inverse(double[][] matrix) {
        double[][] root = root(matrix);
        int size = root.length;
        double[][] inverse = new double[size][];
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = 1;
            inverse[column] = solve(root, unit);
        }
        return inverse;
    }

    /** The vector that a positive matrix turns into the given one. */
    static double[] solution(double[][] matrix, double[] right) {
        return solve(root(matrix), right);
    }

    private static double[] solve(double[][] root, double[] right) {
        int size = root.length;
        double[] solution = right.clone();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                solution[row] -= root[row][column] * solution[column];
            }
            solution[row] /= root[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                solution[row] -= root[column][row] * solution[column];
            }
            solution[row] /= root[row][row];
        }
        return solution;
    }

    /** The lower root; not a number on the diagonal, from where on the matrix is not positive. */
    private static double[][] root(double[][] matrix) {
        int size = matrix.length;
        double[][] root = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int between = 0; between < column; between++) {
                    sum -= root[row][between] * root[column][between];
                }
                root[row][column] = row == column ? Math.sqrt(sum) : sum / root[column][column];
            }
        }
        return root;
    }
}
