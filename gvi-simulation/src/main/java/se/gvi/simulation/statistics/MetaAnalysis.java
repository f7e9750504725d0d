// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Effects of several evaluations taken together, such as logarithms of rate ratios. Each weighs one over its variance;
 * with random effects, one over its variance plus the variance between evaluations, so that large ones do not drown
 * small ones. As {@code rma} of R's package metafor computes it.
 *
 * <p>No analysis can mend evaluations that were published because they succeeded. Immutable.
 */
public final class MetaAnalysis {

    private final double[] effects;
    private final double[] variances;

    private MetaAnalysis(double[] effects, double[] variances) {
        this.effects = effects;
        this.variances = variances;
    }

    /**
     * One evaluation's effect.
     *
     * @param effect the effect, finite; for ratios, the logarithm
     * @param variance the square of its standard error, positive and finite
     */
    public record Effect(double effect, double variance) {

        /**
         * One evaluation's effect.
         *
         * @param effect the effect
         * @param variance the square of its standard error
         * @throws IllegalArgumentException if the effect is not finite, or the variance not positive and finite
         */
        public Effect {
            Check.finite("The effect", effect);
            Check.positive("The variance", variance);
        }
    }

    /**
     * Evaluations taken together.
     *
     * @param estimate the mean effect
     * @param standardError its standard error
     * @param between the estimated variance between evaluations (tau squared), not negative
     */
    public record Pooled(double estimate, double standardError, double between) {

        /**
         * Returns the interval for the mean effect, by the normal distribution.
         *
         * @param level the confidence level, between 0 and 1
         * @return the interval
         * @throws IllegalArgumentException if the level is not between 0 and 1
         */
        public Interval interval(double level) {
            return Normal.interval(estimate, standardError, level);
        }

        /**
         * Returns where the effect of a further evaluation is to be expected, by the normal distribution.
         *
         * @param level the confidence level, between 0 and 1
         * @return the interval, wider than that for the mean if evaluations differ
         * @throws IllegalArgumentException if the level is not between 0 and 1
         */
        public Interval prediction(double level) {
            return Normal.interval(estimate, Math.sqrt(standardError * standardError + between), level);
        }

        /**
         * Returns the two-sided p for no effect, by the normal distribution.
         *
         * @return the probability
         */
        public double p() {
            return Normal.twoSided(estimate / standardError);
        }
    }

    /**
     * Takes evaluations together.
     *
     * @param effects their effects, at least two
     * @return the analysis
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static MetaAnalysis of(List<Effect> effects) {
        List<Effect> copy = new ArrayList<>(effects);
        if (copy.size() < 2) {
            throw new IllegalArgumentException(
                    "There are " + copy.size() + " evaluations. Give at least two to take together.");
        }
        return new MetaAnalysis(
                copy.stream().mapToDouble(Effect::effect).toArray(),
                copy.stream().mapToDouble(Effect::variance).toArray());
    }

    /**
     * Returns the mean if all evaluations estimate the same effect.
     *
     * @return the mean, with no variance between
     */
    public Pooled fixed() {
        return pooled(0);
    }

    /**
     * Returns the mean with the variance between evaluations by the moments of {@link #q()} (DerSimonian and Laird
     * 1986).
     *
     * @return the mean
     */
    public Pooled derSimonianLaird() {
        double weights = 0;
        double squares = 0;
        for (double variance : variances) {
            weights += 1 / variance;
            squares += 1 / (variance * variance);
        }
        return pooled(Math.max(0, (q() - (effects.length - 1)) / (weights - squares / weights)));
    }

    /**
     * Returns the mean with the variance between evaluations by restricted greatest likelihood.
     *
     * @return the mean
     */
    public Pooled restrictedLikelihood() {
        if (slope(0) <= 0) {
            return pooled(0);
        }
        double high = 1;
        while (slope(high) > 0) {
            high *= 2;
        }
        return pooled(Root.between(0, high, between -> -slope(between)));
    }

    /**
     * Returns the standard error of a mean by the scatter of the effects about it (Knapp and Hartung), which is safer
     * with few evaluations.
     *
     * @param pooled the mean
     * @return the standard error, to be used with {@link #studentInterval(Pooled, double)}; 0 if all effects are equal
     */
    public double scatterError(Pooled pooled) {
        double weights = 0;
        double squares = 0;
        for (int index = 0; index < effects.length; index++) {
            double weight = 1 / (variances[index] + pooled.between());
            double distance = effects[index] - pooled.estimate();
            weights += weight;
            squares += weight * distance * distance;
        }
        return Math.sqrt(squares / ((effects.length - 1) * weights));
    }

    /**
     * Returns the interval for a mean with {@link #scatterError(Pooled)}, by Student's distribution.
     *
     * @param pooled the mean
     * @param level the confidence level, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval studentInterval(Pooled pooled, double level) {
        double reach = student().inverseSurvivalProbability((1 - Check.level(level)) / 2) * scatterError(pooled);
        return new Interval(pooled.estimate() - reach, pooled.estimate() + reach, level);
    }

    /**
     * Returns the two-sided p for no effect with {@link #scatterError(Pooled)}, by Student's distribution.
     *
     * @param pooled the mean
     * @return the probability
     */
    public double studentP(Pooled pooled) {
        return Math.min(1, 2 * student().survivalProbability(Math.abs(pooled.estimate()) / scatterError(pooled)));
    }

    /**
     * Returns the weighted sum of squared distances from the mean of {@link #fixed()}.
     *
     * @return the sum (Cochran's Q)
     */
    public double q() {
        double mean = fixed().estimate();
        double sum = 0;
        for (int index = 0; index < effects.length; index++) {
            sum += (effects[index] - mean) * (effects[index] - mean) / variances[index];
        }
        return sum;
    }

    /**
     * Returns how likely a {@link #q()} this large is if all evaluations estimate the same effect.
     *
     * @return the probability
     */
    public double qP() {
        return ChiSquaredDistribution.of(effects.length - 1.0).survivalProbability(q());
    }

    /**
     * Returns by what the scatter of effects exceeds that of chance alone, with the variance of
     * {@link #derSimonianLaird()}.
     *
     * @return the ratio (H squared), 1 or more
     */
    public double excess() {
        return 1 + derSimonianLaird().between() / typicalVariance();
    }

    /**
     * Returns the share of the scatter of effects that is not chance, with the variance of {@link #derSimonianLaird()}.
     *
     * @return the share (I squared), from 0 to 1
     */
    public double heterogeneity() {
        double between = derSimonianLaird().between();
        return between / (between + typicalVariance());
    }

    private double typicalVariance() {
        double weights = 0;
        double squares = 0;
        for (double variance : variances) {
            weights += 1 / variance;
            squares += 1 / (variance * variance);
        }
        return (effects.length - 1) / (weights - squares / weights);
    }

    private Pooled pooled(double between) {
        double weights = 0;
        double sum = 0;
        for (int index = 0; index < effects.length; index++) {
            double weight = 1 / (variances[index] + between);
            weights += weight;
            sum += weight * effects[index];
        }
        return new Pooled(sum / weights, Math.sqrt(1 / weights), between);
    }

    /** Twice the slope of the restricted likelihood in the variance between evaluations. */
    private double slope(double between) {
        double mean = pooled(between).estimate();
        double weights = 0;
        double squares = 0;
        double scatter = 0;
        for (int index = 0; index < effects.length; index++) {
            double weight = 1 / (variances[index] + between);
            weights += weight;
            squares += weight * weight;
            scatter += Math.pow(weight * (effects[index] - mean), 2);
        }
        return scatter - weights + squares / weights;
    }

    private TDistribution student() {
        return TDistribution.of(effects.length - 1.0);
    }
}
