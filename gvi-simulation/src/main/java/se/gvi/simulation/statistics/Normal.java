// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** How likely a value is that lies as far from 0, or farther. */
    static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    static double atMost(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** How far a central interval reaches on each side, in standard errors. */
    static double reach(double level) {
        return STANDARD.inverseSurvivalProbability((1 - Check.level(level)) / 2);
    }

    static Interval interval(double estimate, double standardError, double level) {
        double reach = reach(level) * standardError;
        return new Interval(estimate - reach, estimate + reach, level);
    }
}
