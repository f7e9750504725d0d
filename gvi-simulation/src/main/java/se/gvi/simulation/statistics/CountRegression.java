// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/**
 * Counts explained by the columns of a matrix: the logarithm of what is expected is the logarithm of the exposure plus
 * the columns, each times its coefficient. Fitted by weighted least squares, repeated until nothing changes, as
 * {@code glm} of R does; the negative binomial as {@code glm.nb} of its package MASS (Venables and Ripley 2002).
 *
 * <p>Immutable.
 */
public final class CountRegression {

    private static final int ROUNDS = 500;
    private static final double STILL = 1e-12;

    /** An expected count this small is on its way to zero, and some coefficient to minus infinity. */
    private static final double VANISHING = 1e-8;

    private static final Text EVEN = Text.of(
            "The counts scatter no more than independent events do, so theta has no finite estimate. The fit is Poisson.",
            "Antalen sprider inte mer än oberoende händelser gör, så theta har inget ändligt värde. Anpassningen är"
                    + " Poisson.");

    private final ModelMatrix matrix;
    private final long[] counts;
    private final double[] exposure;

    private CountRegression(ModelMatrix matrix, long[] counts, double[] exposure) {
        this.matrix = matrix;
        this.counts = counts;
        this.exposure = exposure;
    }

    /**
     * Counts with a matrix that explains them, all over the same exposure of 1.
     *
     * @param matrix the matrix
     * @param counts a count for each of its rows, not negative, in order of time
     * @return the regression, not yet fitted
     * @throws IllegalArgumentException if there are not as many counts as rows, or fewer rows than columns, or a count
     *     is negative, or all are 0
     */
    public static CountRegression of(ModelMatrix matrix, long... counts) {
        Objects.requireNonNull(matrix, "matrix");
        sameLength("counts", counts.length, matrix.rows());
        if (matrix.rows() < matrix.columns()) {
            throw new IllegalArgumentException("There are " + matrix.columns() + " columns and only " + matrix.rows()
                    + " counts. Leave out columns.");
        }
        if (Arrays.stream(counts).allMatch(count -> count == 0)) {
            throw new IllegalArgumentException(
                    "Every count is 0, so there is no rate to explain. Count longer, or a wider outcome.");
        }
        double[] exposure = new double[counts.length];
        Arrays.fill(exposure, 1);
        return new CountRegression(matrix, Check.counts("the counts", counts), exposure);
    }

    /**
     * Returns the same regression with exposures, such as the days of each month.
     *
     * @param exposure an exposure for each row, positive and finite
     * @return the regression
     * @throws IllegalArgumentException if there are not as many exposures as rows, or one is not positive and finite
     */
    public CountRegression exposure(double... exposure) {
        sameLength("exposures", exposure.length, matrix.rows());
        for (int row = 0; row < exposure.length; row++) {
            Check.positive("Exposure number " + (row + 1), exposure[row]);
        }
        return new CountRegression(matrix, counts, exposure.clone());
    }

    /**
     * Fits with a variance equal to the mean.
     *
     * @return the fit
     * @throws IllegalArgumentException if a column is a sum of others
     * @throws ArithmeticException if there is no finite fit, because a column is there only where counts are 0
     */
    public CountFit poisson() {
        return fit(CountFamily.POISSON, null);
    }

    /**
     * Fits as {@link #poisson()} does, and widens the standard errors by the root of the dispersion.
     *
     * @return the fit
     * @throws IllegalArgumentException if a column is a sum of others
     * @throws ArithmeticException if there is no finite fit, because a column is there only where counts are 0
     */
    public CountFit quasiPoisson() {
        return fit(CountFamily.QUASI_POISSON, null);
    }

    /**
     * Fits with a variance of the mean plus its square divided by theta, both by greatest likelihood. Counts that
     * scatter no more than a Poisson variable have no finite theta: then the fit is Poisson, and
     * {@link CountFit#note()} says so. This is so if the likelihood does not rise with the first trace of extra
     * scatter.
     *
     * @return the fit
     * @throws IllegalArgumentException if a column is a sum of others
     * @throws ArithmeticException if there is no finite fit, because a column is there only where counts are 0
     */
    public CountFit negativeBinomial() {
        double[] coefficients = settle(start(), Double.POSITIVE_INFINITY);
        double[] expected = expected(coefficients);
        if (Theta.scattersNoMore(counts, expected)) {
            return fit(CountFamily.POISSON, EVEN);
        }
        double theta = Theta.of(counts, expected, Theta.moments(counts, expected));
        for (int round = 0; round < ROUNDS; round++) {
            coefficients = settle(coefficients, theta);
            double next = Theta.of(counts, expected(coefficients), theta);
            boolean still = Math.abs(next - theta) <= STILL * theta;
            theta = next;
            if (still) {
                break;
            }
        }
        return result(CountFamily.NEGATIVE_BINOMIAL, settle(coefficients, theta), theta, null);
    }

    private CountFit fit(CountFamily family, @Nullable Text note) {
        return result(family, settle(start(), Double.POSITIVE_INFINITY), Double.POSITIVE_INFINITY, note);
    }

    private CountFit result(CountFamily family, double[] coefficients, double theta, @Nullable Text note) {
        double[] expected = expected(coefficients);
        double[] weights = weights(expected, theta);
        double[][] bread = LeastSquares.of(matrix, weights, expected).inverse();
        return CountFit.of(family, matrix, counts, exposure, coefficients, expected, theta, bread, note);
    }

    /** The first guess of R: each count a little away from 0. */
    private double[] start() {
        double[] guess = new double[counts.length];
        for (int row = 0; row < guess.length; row++) {
            guess[row] = counts[row] + 0.1;
        }
        return step(guess, Double.POSITIVE_INFINITY);
    }

    private double[] settle(double[] first, double theta) {
        double[] coefficients = first;
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = step(expected(coefficients), theta);
            double moved = 0;
            for (int column = 0; column < next.length; column++) {
                moved = Math.max(moved, Math.abs(next[column] - coefficients[column]) / (1 + Math.abs(next[column])));
            }
            coefficients = next;
            if (moved <= STILL) {
                break;
            }
            refuseVanishing(coefficients);
        }
        refuseVanishing(coefficients);
        return coefficients;
    }

    private void refuseVanishing(double[] coefficients) {
        double[] expected = expected(coefficients);
        for (double each : expected) {
            if (!(each > VANISHING) || Double.isInfinite(each)) {
                throw new ArithmeticException("There is no finite fit to these counts: a column is there only where"
                        + " every count is 0. Leave it out, or use RateRatio, which is exact.");
            }
        }
    }

    private double[] step(double[] expected, double theta) {
        double[] response = new double[expected.length];
        for (int row = 0; row < response.length; row++) {
            response[row] = Math.log(expected[row] / exposure[row]) + (counts[row] - expected[row]) / expected[row];
        }
        return LeastSquares.of(matrix, weights(expected, theta), response).solution();
    }

    private static double[] weights(double[] expected, double theta) {
        double[] weights = new double[expected.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = expected[row] / (1 + expected[row] / theta);
        }
        return weights;
    }

    private double[] expected(double[] coefficients) {
        double[] expected = new double[counts.length];
        for (int row = 0; row < expected.length; row++) {
            expected[row] = exposure[row] * Math.exp(matrix.product(row, coefficients));
        }
        return expected;
    }

    private static void sameLength(String what, int length, int rows) {
        if (length != rows) {
            throw new IllegalArgumentException(
                    "There are " + length + " " + what + " and " + rows + " rows. Give one for each row.");
        }
    }
}
