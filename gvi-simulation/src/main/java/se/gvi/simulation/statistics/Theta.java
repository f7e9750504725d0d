// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/**
 * How much counts scatter beyond a Poisson variable. The differences of digammas in the likelihood are sums of
 * fractions, because counts are whole numbers; so nothing is lost where theta is large.
 */
final class Theta {

    private static final int ROUNDS = 200;

    private Theta() {}

    /** Whether the likelihood falls, or stays, with the first trace of scatter beyond Poisson. */
    static boolean scattersNoMore(long[] counts, double[] expected) {
        double slope = 0;
        for (int row = 0; row < counts.length; row++) {
            double residual = counts[row] - expected[row];
            slope += residual * residual - counts[row];
        }
        return slope <= 0;
    }

    /** A first guess. */
    static double moments(long[] counts, double[] expected) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double share = counts[row] / expected[row] - 1;
            sum += share * share;
        }
        return counts.length / sum;
    }

    /** The theta of greatest likelihood, by Newton's steps in its logarithm, kept between bounds that close in. */
    static double of(long[] counts, double[] expected, double guess) {
        double log = Math.log(guess);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double theta = Math.exp(log);
            double slope = slope(counts, expected, theta);
            if (slope > 0) {
                low = log;
            } else {
                high = log;
            }
            double bend = theta * (bend(counts, expected, theta) * theta + slope);
            double next = bend < 0 ? log - slope * theta / bend : log + Math.signum(slope);
            next = Math.max(log - 3, Math.min(log + 3, next));
            if (!(next > low && next < high)) {
                next = Double.isInfinite(low) || Double.isInfinite(high) ? log + Math.signum(slope) : (low + high) / 2;
            }
            if (Math.abs(next - log) <= 1e-15 * (1 + Math.abs(log)) || slope == 0) {
                return Math.exp(next);
            }
            log = next;
        }
        return Math.exp(log);
    }

    /** The derivative of the log-likelihood by theta. */
    static double slope(long[] counts, double[] expected, double theta) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += fractions(counts[row], theta)
                    - Math.log1p(expected[row] / theta)
                    - (counts[row] - expected[row]) / (theta + expected[row]);
        }
        return sum;
    }

    /** Its second derivative. */
    static double bend(long[] counts, double[] expected, double theta) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double whole = theta + expected[row];
            sum += -squaredFractions(counts[row], theta)
                    + expected[row] / (theta * whole)
                    + (counts[row] - expected[row]) / (whole * whole);
        }
        return sum;
    }

    static double logLikelihood(long count, double expected, double theta) {
        double sum = 0;
        for (long below = 0; below < count; below++) {
            sum += Math.log1p(below / theta) - Math.log(below + 1.0);
        }
        return sum + count * Math.log(expected) - (count + theta) * Math.log1p(expected / theta);
    }

    private static double fractions(long count, double theta) {
        double sum = 0;
        for (long below = 0; below < count; below++) {
            sum += 1 / (theta + below);
        }
        return sum;
    }

    private static double squaredFractions(long count, double theta) {
        double sum = 0;
        for (long below = 0; below < count; below++) {
            sum += 1 / ((theta + below) * (theta + below));
        }
        return sum;
    }
}
