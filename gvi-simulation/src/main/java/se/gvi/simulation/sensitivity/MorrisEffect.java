// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a factor did along the trajectories of a {@link MorrisDesign}. All numbers are in units of the outcome for the whole
 * range of the factor.
 *
 * @param factor the number of the factor, from 0
 * @param trajectories how many effects it was found from, one for each trajectory that is complete
 * @param mu the mean of its effects; those up and those down cancel each other
 * @param muStar the mean of their absolute values (Campolongo, Cariboni and Saltelli 2007)
 * @param sigma the standard deviation of its effects; NaN if there are fewer than 2
 * @param standardError the standard error of {@code muStar}; NaN if there are fewer than 2
 * @param lowest the lowest effect
 * @param highest the highest effect
 */
public record MorrisEffect(
        int factor,
        int trajectories,
        double mu,
        double muStar,
        double sigma,
        double standardError,
        double lowest,
        double highest) {

    /** The effects of one factor, at least one. */
    static MorrisEffect of(int factor, double[] effects) {
        double sum = 0;
        double absolute = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double effect : effects) {
            sum += effect;
            absolute += StrictMath.abs(effect);
            lowest = StrictMath.min(lowest, effect);
            highest = StrictMath.max(highest, effect);
        }
        int number = effects.length;
        double mu = sum / number;
        double muStar = absolute / number;
        double squares = 0;
        double absoluteSquares = 0;
        for (double effect : effects) {
            squares += (effect - mu) * (effect - mu);
            absoluteSquares += (StrictMath.abs(effect) - muStar) * (StrictMath.abs(effect) - muStar);
        }
        double none = number < 2 ? Double.NaN : 1;
        double sigma = none * StrictMath.sqrt(squares / (number - 1));
        double error = none * StrictMath.sqrt(absoluteSquares / (number - 1) / number);
        return new MorrisEffect(factor, number, mu, muStar, sigma, error, lowest, highest);
    }

    /**
     * Returns an interval for the mean absolute effect, from the t distribution. Where a factor has few large effects among
     * many small ones and there are few trajectories, it is too short; if all effects are of one size, it has no width,
     * however few they are.
     *
     * @param level its confidence, between 0 and 1
     * @return the mean absolute effect with its interval, which does not go below 0; all of the numbers from 0 on if there
     *     are fewer than 2 effects
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Estimate muStar(double level) {
        Check.level(level);
        if (trajectories < 2) {
            return new Estimate(muStar, 0, Double.POSITIVE_INFINITY);
        }
        double reach = standardError == 0
                ? 0
                : standardError * TDistribution.of(trajectories - 1.0).inverseSurvivalProbability((1 - level) / 2);
        return new Estimate(muStar, StrictMath.max(0, muStar - reach), muStar + reach);
    }

    /**
     * Says what the factor does, beside the smallest effect that matters.
     *
     * @param smallest the smallest change of the outcome that matters, when the factor goes through its whole range; positive
     * @param level with which confidence it is said to be more or less, between 0 and 1
     * @return what it does
     * @throws IllegalArgumentException if the smallest is not positive and finite, or the level not between 0 and 1
     */
    public MorrisReading reading(double smallest, double level) {
        Check.smallest(smallest);
        Estimate size = muStar(level);
        boolean seen = highest > smallest || lowest < -smallest;
        if (size.high() <= smallest) {
            return seen ? MorrisReading.NONLINEAR_OR_INTERACTING : MorrisReading.NEGLIGIBLE;
        }
        if (size.low() <= smallest) {
            return MorrisReading.CANNOT_TELL;
        }
        return highest - lowest <= smallest ? MorrisReading.LINEAR : MorrisReading.NONLINEAR_OR_INTERACTING;
    }
}
