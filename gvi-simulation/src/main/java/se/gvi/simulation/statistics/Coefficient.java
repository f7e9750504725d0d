// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Objects;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What one column of a regression of counts contributes, on the scale of logarithms.
 *
 * @param name the name of the column
 * @param estimate the estimate; its exponential is a ratio of rates
 * @param standardError the standard error of the estimate, not negative
 * @param degreesOfFreedom how many rows are left over after all columns, not negative
 */
public record Coefficient(String name, double estimate, double standardError, int degreesOfFreedom) {

    /**
     * What one column contributes.
     *
     * @param name the name of the column
     * @param estimate the estimate
     * @param standardError its standard error
     * @param degreesOfFreedom how many rows are left over
     */
    public Coefficient {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Returns by what the rate is multiplied when the column rises by 1.
     *
     * @return the exponential of the estimate
     */
    public double rateRatio() {
        return Math.exp(estimate);
    }

    /**
     * Returns the estimate in standard errors.
     *
     * @return the estimate divided by its standard error
     */
    public double z() {
        return estimate / standardError;
    }

    /**
     * Returns the two-sided p by the normal distribution.
     *
     * @return the probability of an estimate as far from 0
     */
    public double p() {
        return Normal.twoSided(z());
    }

    /**
     * Returns the two-sided p by Student's distribution, for standard errors that rest on an estimated dispersion.
     *
     * @return the probability of an estimate as far from 0; not a number if no row is left over
     */
    public double studentP() {
        return degreesOfFreedom == 0 ? Double.NaN : Math.min(1, 2 * student().survivalProbability(Math.abs(z())));
    }

    /**
     * Returns the interval for the ratio of rates by the normal distribution.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval interval(double level) {
        return Normal.interval(estimate, standardError, level).exponential();
    }

    /**
     * Returns the interval for the ratio of rates by Student's distribution, wider where few rows are left over.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval; from 0 to infinity if no row is left over
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval studentInterval(double level) {
        Check.level(level);
        if (degreesOfFreedom == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY, level);
        }
        double reach = student().inverseSurvivalProbability((1 - level) / 2) * standardError;
        return new Interval(estimate - reach, estimate + reach, level).exponential();
    }

    private TDistribution student() {
        return TDistribution.of(degreesOfFreedom);
    }
}
