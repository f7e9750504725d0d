// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/**
 * A fitted {@link CountRegression}. Its coefficients carry the standard errors of the family, unless other ones are
 * asked for: {@link #withHc0()}, {@link #withHc1()}, {@link #withNeweyWest(int)} and the clustered ones put the products
 * of what is left of each count between two copies of the family's covariance, as package sandwich of R does. They
 * stay right if the counts scatter otherwise than the family says, given enough rows, and, clustered, enough clusters:
 * with one treated city they are far too small.
 *
 * <p>Immutable.
 */
public final class CountFit {

    private final CountFamily family;
    private final ModelMatrix matrix;
    private final long[] counts;
    private final double[] exposure;
    private final double[] coefficients;
    private final double[] expected;
    private final double theta;
    private final double[][] bread;
    private final double[][] covariance;
    private final @Nullable Text note;

    private CountFit(
            CountFamily family,
            ModelMatrix matrix,
            long[] counts,
            double[] exposure,
            double[] coefficients,
            double[] expected,
            double theta,
            double[][] bread,
            double[][] covariance,
            @Nullable Text note) {
        this.family = family;
        this.matrix = matrix;
        this.counts = counts;
        this.exposure = exposure;
        this.coefficients = coefficients;
        this.expected = expected;
        this.theta = theta;
        this.bread = bread;
        this.covariance = covariance;
        this.note = note;
    }

    static CountFit of(
            CountFamily family,
            ModelMatrix matrix,
            long[] counts,
            double[] exposure,
            double[] coefficients,
            double[] expected,
            double theta,
            double[][] bread,
            @Nullable Text note) {
        CountFit fit =
                new CountFit(family, matrix, counts, exposure, coefficients, expected, theta, bread, bread, note);
        return family == CountFamily.QUASI_POISSON ? fit.with(times(bread, fit.dispersion())) : fit;
    }

    private CountFit with(double[][] other) {
        return new CountFit(family, matrix, counts, exposure, coefficients, expected, theta, bread, other, note);
    }

    /**
     * Returns how the counts are taken to scatter.
     *
     * @return the family; {@link CountFamily#POISSON} if a negative binomial was asked for and does not exist
     */
    public CountFamily family() {
        return family;
    }

    /**
     * Returns what a reader must know of how the fit came about.
     *
     * @return the note; empty if the fit is the one that was asked for
     */
    public Optional<Text> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Returns the coefficients.
     *
     * @return an immutable map by the name of the column, in order
     */
    public Map<String, Coefficient> coefficients() {
        Map<String, Coefficient> all = new LinkedHashMap<>();
        matrix.names().forEach(name -> all.put(name, coefficient(name)));
        return Collections.unmodifiableMap(all);
    }

    /**
     * Returns one coefficient.
     *
     * @param name the name of the column
     * @return the coefficient
     * @throws IllegalArgumentException if there is no such column
     */
    public Coefficient coefficient(String name) {
        int index = matrix.indexOf(name);
        return new Coefficient(name, coefficients[index], Math.sqrt(covariance[index][index]), degreesOfFreedom());
    }

    /**
     * Returns the covariance of two coefficients.
     *
     * @param one the name of a column
     * @param other the name of the same or another column
     * @return the covariance; of a column with itself, the square of its standard error
     * @throws IllegalArgumentException if there is no such column
     */
    public double covariance(String one, String other) {
        return covariance[matrix.indexOf(one)][matrix.indexOf(other)];
    }

    /**
     * Returns what was expected of each count.
     *
     * @return an immutable list, in order of the rows
     */
    public List<Double> expected() {
        return list(expected);
    }

    /**
     * Returns what would be expected of a row with other columns.
     *
     * @param row a value for each column
     * @param exposure the exposure, positive
     * @return the expected count
     * @throws IllegalArgumentException if there are not as many values as columns, or the exposure is not positive
     */
    public double expectedOf(double[] row, double exposure) {
        if (row.length != coefficients.length) {
            throw new IllegalArgumentException("There are " + row.length + " values and " + coefficients.length
                    + " columns. Give one for each column.");
        }
        double sum = 0;
        for (int column = 0; column < row.length; column++) {
            sum += row[column] * coefficients[column];
        }
        return Check.positive("The exposure", exposure) * Math.exp(sum);
    }

    /**
     * Returns the theta of a negative binomial fit.
     *
     * @return theta; infinity for the other families
     */
    public double theta() {
        return theta;
    }

    /**
     * Returns the standard error of theta, from the curvature of the likelihood in theta and all coefficients at once.
     *
     * @return the standard error; not a number for other families than the negative binomial
     */
    public double thetaStandardError() {
        if (family != CountFamily.NEGATIVE_BINOMIAL) {
            return Double.NaN;
        }
        int size = coefficients.length;
        return Math.sqrt(observed()[size][size]);
    }

    /**
     * Returns how many rows are left over after all columns.
     *
     * @return rows minus columns
     */
    public int degreesOfFreedom() {
        return matrix.rows() - matrix.columns();
    }

    /**
     * Returns the sum of squared Pearson residuals.
     *
     * @return the sum
     */
    public double pearson() {
        double sum = 0;
        for (double residual : residuals()) {
            sum += residual * residual;
        }
        return sum;
    }

    /**
     * Returns by what the variance exceeds what the family says.
     *
     * @return {@link #pearson()} divided by the degrees of freedom; not a number if there are none
     */
    public double dispersion() {
        return pearson() / degreesOfFreedom();
    }

    /**
     * Returns twice what the likelihood misses to that of a fit of every count to itself.
     *
     * @return the deviance
     */
    public double deviance() {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double count = counts[row];
            sum += count == 0 ? 0 : count * Math.log(count / expected[row]);
            sum -= Double.isInfinite(theta)
                    ? count - expected[row]
                    : (count + theta) * Math.log((count + theta) / (expected[row] + theta));
        }
        return 2 * sum;
    }

    /**
     * Returns the logarithm of the likelihood.
     *
     * @return that of the family; for quasi-Poisson, which has none, that of Poisson
     */
    public double logLikelihood() {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += Double.isInfinite(theta)
                    ? poisson(counts[row], expected[row])
                    : Theta.logLikelihood(counts[row], expected[row], theta);
        }
        return sum;
    }

    private static double poisson(long count, double expected) {
        double sum = -expected;
        for (long each = 1; each <= count; each++) {
            sum += Math.log(expected / each);
        }
        return sum;
    }

    /**
     * Returns Akaike's criterion: smaller is better among fits to the same counts.
     *
     * @return twice the number of estimated parameters minus twice the log-likelihood
     */
    public double aic() {
        int parameters = coefficients.length + (family == CountFamily.NEGATIVE_BINOMIAL ? 1 : 0);
        return 2.0 * parameters - 2 * logLikelihood();
    }

    /**
     * Returns what is left of each count, in standard deviations of the family without dispersion.
     *
     * @return an immutable list, in order of the rows
     */
    public List<Double> pearsonResiduals() {
        return list(residuals());
    }

    private double[] residuals() {
        double[] residuals = new double[counts.length];
        for (int row = 0; row < residuals.length; row++) {
            double variance = expected[row] * (1 + expected[row] / theta);
            residuals[row] = (counts[row] - expected[row]) / Math.sqrt(variance);
        }
        return residuals;
    }

    /**
     * Returns how alike Pearson residuals are that lie some rows apart; far from 0, standard errors that take the
     * counts as independent are wrong.
     *
     * @param lag how many rows apart, at least 1 and fewer than there are rows
     * @return the autocorrelation, as {@code acf} of R computes it
     * @throws IllegalArgumentException if the lag is out of bounds
     */
    public double autocorrelation(int lag) {
        if (lag < 1 || lag >= counts.length) {
            throw new IllegalArgumentException("The lag is " + lag + ". Give one between 1 and " + (counts.length - 1)
                    + ", as there are " + counts.length + " rows.");
        }
        double[] residuals = residuals();
        double mean = 0;
        for (double residual : residuals) {
            mean += residual / residuals.length;
        }
        double whole = 0;
        double apart = 0;
        for (int row = 0; row < residuals.length; row++) {
            whole += (residuals[row] - mean) * (residuals[row] - mean);
            apart += row < lag ? 0 : (residuals[row] - mean) * (residuals[row - lag] - mean);
        }
        return apart / whole;
    }

    /**
     * Returns how likely autocorrelations this large are if there are none (the test of Ljung and Box).
     *
     * @param lags how many lags to take together, at least 1 and fewer than there are rows
     * @return the probability
     * @throws IllegalArgumentException if the lags are out of bounds
     */
    public double pNoAutocorrelation(int lags) {
        double rows = counts.length;
        double sum = autocorrelation(lags) * autocorrelation(lags) / (rows - lags);
        for (int lag = 1; lag < lags; lag++) {
            sum += autocorrelation(lag) * autocorrelation(lag) / (rows - lag);
        }
        return ChiSquaredDistribution.of(lags).survivalProbability(rows * (rows + 2) * sum);
    }

    /**
     * Returns the fit with standard errors that hold whatever the variance of each count is.
     *
     * @return the fit, with HC0
     */
    public CountFit withHc0() {
        return sandwich(meat(0, null));
    }

    /**
     * Returns the fit as {@link #withHc0()} does, with the usual factor for few rows.
     *
     * @return the fit, with HC1
     */
    public CountFit withHc1() {
        return sandwich(times(meat(0, null), (double) counts.length / degreesOfFreedom()));
    }

    /**
     * Returns the fit with standard errors that also allow for neighbouring rows to be alike (Newey and West 1987), with
     * falling weights, without prewhitening.
     *
     * @param lag how many rows apart may be alike, not negative and fewer than there are rows
     * @return the fit
     * @throws IllegalArgumentException if the lag is out of bounds
     */
    public CountFit withNeweyWest(int lag) {
        if (lag < 0 || lag >= counts.length) {
            throw new IllegalArgumentException(
                    "The lag is " + lag + ". Give one between 0 and " + (counts.length - 1) + ".");
        }
        return sandwich(meat(lag, null));
    }

    /**
     * Returns the fit with standard errors that allow for rows of one cluster to be alike, without any factor.
     *
     * @param clusters the cluster of each row
     * @return the fit
     * @throws IllegalArgumentException if there are not as many clusters as rows, or fewer than two different ones
     */
    public CountFit withClusters(List<String> clusters) {
        return sandwich(meat(0, checked(clusters)));
    }

    /**
     * Returns the fit as {@link #withClusters(List)} does, with the factors for few clusters and few rows.
     *
     * @param clusters the cluster of each row
     * @return the fit
     * @throws IllegalArgumentException if there are not as many clusters as rows, or fewer than two different ones
     */
    public CountFit withFewClusters(List<String> clusters) {
        double groups = checked(clusters).stream().distinct().count();
        double factor = groups / (groups - 1) * (counts.length - 1) / degreesOfFreedom();
        return sandwich(times(meat(0, clusters), factor));
    }

    /**
     * Returns the fit with standard errors from the curvature of the likelihood in theta and all coefficients at once,
     * which do not take theta as known.
     *
     * @return the fit
     * @throws IllegalStateException if the family is not the negative binomial
     */
    public CountFit withObservedInformation() {
        if (family != CountFamily.NEGATIVE_BINOMIAL) {
            throw new IllegalStateException("Only a negative binomial fit has a theta. Use the fit as it is.");
        }
        return with(observed());
    }

    private List<String> checked(List<String> clusters) {
        if (clusters.size() != counts.length) {
            throw new IllegalArgumentException("There are " + clusters.size() + " clusters and " + counts.length
                    + " rows. Give one for each row.");
        }
        if (clusters.stream().distinct().count() < 2) {
            throw new IllegalArgumentException(
                    "All rows are of one cluster, which cannot be compared with another." + " Give at least two.");
        }
        return clusters;
    }

    /** What is left of each row, in the direction of each column. */
    private double[][] scores() {
        double[][] scores = new double[counts.length][coefficients.length];
        for (int row = 0; row < scores.length; row++) {
            double left = (counts[row] - expected[row]) / (1 + expected[row] / theta);
            for (int column = 0; column < coefficients.length; column++) {
                scores[row][column] = left * matrix.at(row, column);
            }
        }
        return scores;
    }

    private double[][] meat(int lag, @Nullable List<String> clusters) {
        double[][] scores = clusters == null ? scores() : sums(scores(), clusters);
        double[][] meat = new double[coefficients.length][coefficients.length];
        for (int apart = 0; apart <= lag; apart++) {
            double weight = (apart == 0 ? 0.5 : 1) * (1 - apart / (lag + 1.0));
            for (int row = apart; row < scores.length; row++) {
                addBothWays(meat, scores[row], scores[row - apart], weight);
            }
        }
        return meat;
    }

    private static void addBothWays(double[][] meat, double[] one, double[] other, double weight) {
        for (int row = 0; row < meat.length; row++) {
            for (int column = 0; column < meat.length; column++) {
                meat[row][column] += weight * (one[row] * other[column] + other[row] * one[column]);
            }
        }
    }

    private static double[][] sums(double[][] scores, List<String> clusters) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (int row = 0; row < scores.length; row++) {
            double[] sum = sums.computeIfAbsent(clusters.get(row), cluster -> new double[scores[0].length]);
            for (int column = 0; column < sum.length; column++) {
                sum[column] += scores[row][column];
            }
        }
        return sums.values().toArray(new double[0][]);
    }

    private CountFit sandwich(double[][] meat) {
        return with(product(product(bread, meat), bread));
    }

    /** The inverse of the curvature of the likelihood, theta last. */
    private double[][] observed() {
        int size = coefficients.length;
        double[][] curvature = new double[size + 1][size + 1];
        for (int row = 0; row < counts.length; row++) {
            double whole = expected[row] + theta;
            double straight = expected[row] * theta * (counts[row] + theta) / (whole * whole);
            double mixed = -(counts[row] - expected[row]) * expected[row] / (whole * whole);
            for (int one = 0; one < size; one++) {
                curvature[one][size] += mixed * matrix.at(row, one);
                curvature[size][one] += mixed * matrix.at(row, one);
                for (int other = 0; other < size; other++) {
                    curvature[one][other] += straight * matrix.at(row, one) * matrix.at(row, other);
                }
            }
        }
        curvature[size][size] = -Theta.bend(counts, expected, theta);
        return Symmetric.inverse(curvature);
    }

    private static double[][] times(double[][] matrix, double factor) {
        double[][] product = new double[matrix.length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                product[row][column] = matrix[row][column] * factor;
            }
        }
        return product;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][left.length];
        for (int row = 0; row < left.length; row++) {
            for (int between = 0; between < left.length; between++) {
                for (int column = 0; column < left.length; column++) {
                    product[row][column] += left[row][between] * right[between][column];
                }
            }
        }
        return product;
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }
}
