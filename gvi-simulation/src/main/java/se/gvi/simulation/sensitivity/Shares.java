// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

/** What comes of some rows of outcomes: the first, the second, and one for each factor. A row can count several times. */
final class Shares {

    private final double variance;
    private final double[] first;
    private final double[] total;

    Shares(double[][] rows, int factors, int[] chosen) {
        double sum = 0;
        for (int row : chosen) {
            sum += rows[row][0] + rows[row][1];
        }
        double mean = sum / (2.0 * chosen.length);
        double squares = 0;
        first = new double[factors];
        total = new double[factors];
        for (int row : chosen) {
            double one = rows[row][0] - mean;
            double other = rows[row][1] - mean;
            squares += one * one + other * other;
            for (int factor = 0; factor < factors; factor++) {
                double change = rows[row][2 + factor] - rows[row][0];
                first[factor] += other * change;
                total[factor] += change * change / 2;
            }
        }
        variance = squares / (2.0 * chosen.length);
        for (int factor = 0; factor < factors; factor++) {
            first[factor] /= chosen.length * variance;
            total[factor] /= chosen.length * variance;
        }
    }

    double variance() {
        return variance;
    }

    /** Of the first kind what a factor does alone, of the second what it does at all, of the third the difference. */
    double of(int kind, int factor) {
        return switch (kind) {
            case 0 -> first[factor];
            case 1 -> total[factor];
            default -> total[factor] - first[factor];
        };
    }
}
