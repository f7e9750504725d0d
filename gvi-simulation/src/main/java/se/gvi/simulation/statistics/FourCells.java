// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Objects;

/**
 * A place before and after, beside a comparison before and after: how much more the place changed than the comparison.
 * The logarithm of the ratio of both ratios has a variance of the sum of one over each count, which is what
 * {@code glm} of R gives for the interaction. The answer is worth what the comparison is worth: both must have gone the
 * same way had there been no intervention.
 *
 * @param treated the place, after compared with before
 * @param comparison the comparison, after compared with before
 */
public record FourCells(RateRatio treated, RateRatio comparison) {

    /**
     * A place beside a comparison.
     *
     * @param treated the place, after compared with before
     * @param comparison the comparison, after compared with before
     */
    public FourCells {
        Objects.requireNonNull(treated, "treated");
        Objects.requireNonNull(comparison, "comparison");
    }

    /**
     * A place beside a comparison.
     *
     * @param treated the place, after compared with before
     * @param comparison the comparison, after compared with before
     * @return the four cells
     */
    public static FourCells of(RateRatio treated, RateRatio comparison) {
        return new FourCells(treated, comparison);
    }

    /**
     * Returns the ratio of the place's ratio to the comparison's: 0.6 means that the place fell to six tenths of what
     * the comparison would have led one to expect.
     *
     * @return the ratio of ratios; not a number, 0 or infinity if cells are empty
     */
    public double ratioOfRatios() {
        return treated.ratio() / comparison.ratio();
    }

    /**
     * Returns the standard error of the logarithm of the ratio of ratios.
     *
     * @param dispersion by what the variance of counts exceeds their mean: 1 for independent events
     * @return the standard error; infinity if a cell is empty
     * @throws IllegalArgumentException if the dispersion is not positive and finite
     */
    public double logStandardError(double dispersion) {
        return Math.sqrt(Check.positive("The dispersion", dispersion))
                * Math.hypot(treated.logStandardError(), comparison.logStandardError());
    }

    /**
     * Returns the interval for the ratio of ratios.
     *
     * @param level the confidence level, between 0 and 1
     * @param dispersion by what the variance of counts exceeds their mean: 1 for independent events
     * @return the interval; from 0 to infinity if a cell is empty
     * @throws IllegalArgumentException if the level is not between 0 and 1, or the dispersion not positive and finite
     */
    public Interval interval(double level, double dispersion) {
        double error = logStandardError(dispersion);
        if (Double.isInfinite(error)) {
            return new Interval(0, Double.POSITIVE_INFINITY, Check.level(level));
        }
        return Normal.interval(Math.log(ratioOfRatios()), error, level).exponential();
    }

    /**
     * Returns the two-sided p for equal ratios.
     *
     * @param dispersion by what the variance of counts exceeds their mean: 1 for independent events
     * @return the probability; 1 if a cell is empty
     * @throws IllegalArgumentException if the dispersion is not positive and finite
     */
    public double p(double dispersion) {
        double error = logStandardError(dispersion);
        return Double.isInfinite(error) ? 1 : Normal.twoSided(Math.log(ratioOfRatios()) / error);
    }

    /**
     * Returns Fisher's exact two-sided p for equal ratios, given all four sums, for cells too small for
     * {@link #p(double)}. It needs both places to have been watched equally long before and equally long after, or at
     * least in the same proportion.
     *
     * @return the probability, as {@code fisher.test} of R computes it
     * @throws IllegalStateException if after and before are in another proportion for the place than for the comparison
     */
    public double pExact() {
        return exact().smallestProbability();
    }

    /**
     * Returns the ratio of ratios that makes the place's events after most likely, given all four sums: somewhat closer
     * to 1 than {@link #ratioOfRatios()} where counts are small. It needs the same as {@link #pExact()}.
     *
     * @return the conditional estimate, as {@code fisher.test} of R gives it; 0, infinity or not a number if cells are
     *     empty
     * @throws IllegalStateException if after and before are in another proportion for the place than for the comparison
     */
    public double conditionalRatio() {
        return exact().mostLikelyOdds();
    }

    /**
     * Returns the exact central interval for the ratio of ratios, given all four sums. It holds for any counts, also
     * where a cell is empty, if events are independent. It needs the same as {@link #pExact()}.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval, as {@code fisher.test} of R gives it
     * @throws IllegalArgumentException if the level is not between 0 and 1
     * @throws IllegalStateException if after and before are in another proportion for the place than for the comparison
     */
    public Interval exactInterval(double level) {
        double tail = (1 - Check.level(level)) / 2;
        Hypergeometric exact = exact();
        return new Interval(exact.lowestOdds(tail), exact.highestOdds(tail), level);
    }

    private Hypergeometric exact() {
        double one = treated.after().exposure() * comparison.before().exposure();
        double other = treated.before().exposure() * comparison.after().exposure();
        if (Math.abs(one - other) > 1e-9 * one) {
            throw new IllegalStateException("The place and the comparison were watched in different proportions before"
                    + " and after. Use p, or give both the same proportion.");
        }
        return Hypergeometric.of(this);
    }
}
