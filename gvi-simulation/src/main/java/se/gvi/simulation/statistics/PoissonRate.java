// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Events counted over an exposure, such as 47 shootings in 12 months. The events are taken to come independently of
 * each other at one pace; where shootings answer shootings, or pace changes with season, the intervals are too narrow.
 *
 * <p>Intervals and tests are exact and equal to those of {@code poisson.test} of R for one count.
 *
 * @param count the number of events, not negative
 * @param exposure how long, or how many person-years, they were counted over; positive and finite, in any unit
 */
public record PoissonRate(long count, double exposure) {

    /**
     * Events counted over an exposure.
     *
     * @param count the number of events
     * @param exposure the exposure
     * @throws IllegalArgumentException if the count is negative, or the exposure is not positive and finite
     */
    public PoissonRate {
        Check.count("The count", count);
        Check.positive("The exposure", exposure);
    }

    /**
     * Events counted over an exposure.
     *
     * @param count the number of events
     * @param exposure the exposure
     * @return the rate
     * @throws IllegalArgumentException if the count is negative, or the exposure is not positive and finite
     */
    public static PoissonRate of(long count, double exposure) {
        return new PoissonRate(count, exposure);
    }

    /**
     * Returns events for each unit of exposure.
     *
     * @return the count divided by the exposure
     */
    public double rate() {
        return count / exposure;
    }

    /**
     * Returns the exact central interval for the rate, from quantiles of the gamma distribution.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval interval(double level) {
        double tail = (1 - Check.level(level)) / 2;
        return new Interval(low(tail), high(tail), level);
    }

    /**
     * Returns the largest rate that the count still allows: the upper limit of the one-sided interval that begins at 0.
     *
     * @param level the confidence level, between 0 and 1
     * @return the limit
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public double atMost(double level) {
        return high(1 - Check.level(level));
    }

    /**
     * Returns the smallest rate that the count still allows: the lower limit of the one-sided interval without end.
     *
     * @param level the confidence level, between 0 and 1
     * @return the limit
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public double atLeast(double level) {
        return low(1 - Check.level(level));
    }

    /**
     * Returns how likely a count this low, or lower, is at a given rate.
     *
     * @param rate the supposed rate, positive
     * @return the probability
     * @throws IllegalArgumentException if the rate is not positive and finite
     */
    public double pLower(double rate) {
        return PoissonDistribution.of(expected(rate)).cumulativeProbability(asInt());
    }

    /**
     * Returns how likely a count this high, or higher, is at a given rate.
     *
     * @param rate the supposed rate, positive
     * @return the probability
     * @throws IllegalArgumentException if the rate is not positive and finite
     */
    public double pHigher(double rate) {
        return count == 0 ? 1 : PoissonDistribution.of(expected(rate)).survivalProbability(asInt() - 1);
    }

    /**
     * Returns how likely a count no more probable than this one is at a given rate: the two-sided p of
     * {@code poisson.test}, which takes counts as equally probable if they differ by less than one part in ten million.
     *
     * @param rate the supposed rate, positive
     * @return the probability
     * @throws IllegalArgumentException if the rate is not positive and finite
     */
    public double pTwoSided(double rate) {
        PoissonDistribution distribution = PoissonDistribution.of(expected(rate));
        return TwoSided.smallestProbability(
                asInt(),
                (int) Math.floor(expected(rate)),
                0,
                Integer.MAX_VALUE,
                distribution::probability,
                distribution::cumulativeProbability,
                distribution::survivalProbability);
    }

    private double expected(double rate) {
        return Check.positive("The supposed rate", rate) * exposure;
    }

    private int asInt() {
        return Math.toIntExact(count);
    }

    private double low(double tail) {
        return count == 0 ? 0 : GammaDistribution.of((double) count, 1).inverseCumulativeProbability(tail) / exposure;
    }

    private double high(double tail) {
        return GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(tail) / exposure;
    }
}
