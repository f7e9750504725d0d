// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * One rate compared with another, such as shootings after a start with shootings before it. Given how many events there
 * were in all, those of the first rate are binomial; so no number of events is too small for an exact answer, though
 * the answer may be that nothing can be said.
 *
 * <p>There are two rules for a two-sided p, and they may disagree. {@link #pSmallestProbability(double)} is that of
 * {@code poisson.test} of R; {@link #pTwiceTheTail(double)} is the one that goes with the interval: it is below 5 %
 * just when the 95 % interval leaves out the supposed ratio. {@link #pMid(double)} and {@link #midInterval(double)}
 * count only half the probability of what was seen: less cautious, closer to their level on average.
 *
 * <p>If nothing was counted on either side, there is no ratio: it is not a number, every p is 1, and the interval goes
 * from 0 to infinity.
 *
 * @param after the rate to be judged
 * @param before the rate it is compared with; exposures of both in the same unit
 */
public record RateRatio(PoissonRate after, PoissonRate before) {

    /**
     * One rate compared with another.
     *
     * @param after the rate to be judged
     * @param before the rate it is compared with
     * @throws ArithmeticException if there are more than two thousand million events
     */
    public RateRatio {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
        Math.toIntExact(after.count() + before.count());
    }

    /**
     * One rate compared with another.
     *
     * @param after the rate to be judged
     * @param before the rate it is compared with
     * @return the comparison
     * @throws ArithmeticException if there are more than two thousand million events
     */
    public static RateRatio of(PoissonRate after, PoissonRate before) {
        return new RateRatio(after, before);
    }

    /**
     * Returns the ratio of the rates: 0.5 is a halving.
     *
     * @return the ratio; infinity if nothing was counted before, not a number if nothing was counted at all
     */
    public double ratio() {
        return after.rate() / before.rate();
    }

    /**
     * Returns the change in percent: -50 is a halving.
     *
     * @return the change, with the limits of {@link #ratio()}
     */
    public double percentChange() {
        return 100 * (ratio() - 1);
    }

    /**
     * Returns the difference of the rates: how many events more for each unit of exposure, fewer if negative.
     *
     * @return the difference
     */
    public double difference() {
        return after.rate() - before.rate();
    }

    /**
     * Returns the exact central interval for the ratio, from the limits of Clopper and Pearson for the share of events
     * that came after.
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
     * Returns the largest ratio that the counts still allow: the limit of the one-sided interval that begins at 0.
     *
     * @param level the confidence level, between 0 and 1
     * @return the limit
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public double atMost(double level) {
        return high(1 - Check.level(level));
    }

    /**
     * Returns the smallest ratio that the counts still allow: the limit of the one-sided interval without end.
     *
     * @param level the confidence level, between 0 and 1
     * @return the limit
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public double atLeast(double level) {
        return low(1 - Check.level(level));
    }

    /**
     * Returns the interval whose limits have a mid-p of half of what the level leaves, on their side.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval, inside the exact one
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval midInterval(double level) {
        double tail = (1 - Check.level(level)) / 2;
        double low = after.count() == 0 ? 0 : ratioOf(share(share -> midHigher(share) - tail));
        double high = before.count() == 0 ? Double.POSITIVE_INFINITY : ratioOf(share(share -> tail - midLower(share)));
        return new Interval(low, high, level);
    }

    /**
     * Returns the interval from the normal approximation of the logarithm of the ratio, whose variance is one over the
     * count after plus one over the count before. For comparison with publications that use it; too narrow where
     * counts are small.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval; from 0 to infinity if one of the counts is 0
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval normalInterval(double level) {
        double reach = Normal.reach(level) * logStandardError();
        if (Double.isInfinite(reach)) {
            return new Interval(0, Double.POSITIVE_INFINITY, level);
        }
        return new Interval(ratio() * Math.exp(-reach), ratio() * Math.exp(reach), level);
    }

    /**
     * Returns the two-sided p that goes with {@link #normalInterval(double)}.
     *
     * @return the probability; 1 if one of the counts is 0
     */
    public double pNormal() {
        if (Double.isInfinite(logStandardError())) {
            return 1;
        }
        return Normal.twoSided(Math.log(ratio()) / logStandardError());
    }

    /**
     * Returns the standard error of the logarithm of the ratio.
     *
     * @return the root of one over the count after plus one over the count before; infinity if one of them is 0
     */
    public double logStandardError() {
        return Math.sqrt(1.0 / after.count() + 1.0 / before.count());
    }

    /**
     * Returns an interval for the difference of the rates, from the exact intervals of both: each limit is as far from
     * the difference as the root of the sum of squares of the two distances that could bring it there.
     *
     * @param level the confidence level, between 0 and 1
     * @return the interval, in events for each unit of exposure
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval differenceInterval(double level) {
        Interval late = after.interval(level);
        Interval early = before.interval(level);
        double below = Math.hypot(after.rate() - late.low(), early.high() - before.rate());
        double above = Math.hypot(late.high() - after.rate(), before.rate() - early.low());
        return new Interval(difference() - below, difference() + above, level);
    }

    /**
     * Returns how likely it is, given the total and a supposed ratio, that as few or fewer come after.
     *
     * @param ratio the supposed ratio, positive
     * @return the probability
     * @throws IllegalArgumentException if the ratio is not positive and finite
     */
    public double pLower(double ratio) {
        return lower(shareOf(ratio));
    }

    /**
     * Returns how likely it is, given the total and a supposed ratio, that as many or more come after.
     *
     * @param ratio the supposed ratio, positive
     * @return the probability
     * @throws IllegalArgumentException if the ratio is not positive and finite
     */
    public double pHigher(double ratio) {
        return higher(shareOf(ratio));
    }

    /**
     * Returns how likely it is, given the total and a supposed ratio, to see a division no more probable than this one.
     *
     * @param ratio the supposed ratio, positive; 1 for no change
     * @return the two-sided p of {@code poisson.test}, which takes divisions as equally probable if they differ by less
     *     than one part in ten million
     * @throws IllegalArgumentException if the ratio is not positive and finite
     */
    public double pSmallestProbability(double ratio) {
        double share = shareOf(ratio);
        int total = total();
        if (total == 0) {
            return 1;
        }
        BinomialDistribution binomial = binomial(share);
        return TwoSided.smallestProbability(
                asInt(after),
                (int) Math.min(total, Math.floor((total + 1) * share)),
                0,
                total,
                binomial::probability,
                binomial::cumulativeProbability,
                binomial::survivalProbability);
    }

    /**
     * Returns twice the smaller of {@link #pLower(double)} and {@link #pHigher(double)}, at most 1.
     *
     * @param ratio the supposed ratio, positive; 1 for no change
     * @return the two-sided p that agrees with {@link #interval(double)}
     * @throws IllegalArgumentException if the ratio is not positive and finite
     */
    public double pTwiceTheTail(double ratio) {
        return Math.min(1, 2 * Math.min(pLower(ratio), pHigher(ratio)));
    }

    /**
     * Returns twice the smaller tail, of which only half the probability of what was seen is counted; at most 1.
     *
     * @param ratio the supposed ratio, positive; 1 for no change
     * @return the two-sided p that agrees with {@link #midInterval(double)}
     * @throws IllegalArgumentException if the ratio is not positive and finite
     */
    public double pMid(double ratio) {
        double share = shareOf(ratio);
        return total() == 0 ? 1 : Math.min(1, 2 * Math.min(midLower(share), midHigher(share)));
    }

    private int total() {
        return asInt(after) + asInt(before);
    }

    private static int asInt(PoissonRate rate) {
        return Math.toIntExact(rate.count());
    }

    private BinomialDistribution binomial(double share) {
        return BinomialDistribution.of(total(), share);
    }

    private double lower(double share) {
        return binomial(share).cumulativeProbability(asInt(after));
    }

    private double higher(double share) {
        return after.count() == 0 ? 1 : binomial(share).survivalProbability(asInt(after) - 1);
    }

    private double midLower(double share) {
        return lower(share) - binomial(share).probability(asInt(after)) / 2;
    }

    private double midHigher(double share) {
        return higher(share) - binomial(share).probability(asInt(after)) / 2;
    }

    /** The share of events after at which a rising function passes zero. */
    private static double share(DoubleUnaryOperator rising) {
        return Root.between(0, 1, rising);
    }

    /** The share of all events that come after, at a supposed ratio. */
    private double shareOf(double ratio) {
        double weighted = Check.positive("The supposed ratio", ratio) * after.exposure();
        return weighted / (weighted + before.exposure());
    }

    private double ratioOf(double share) {
        return share / (1 - share) * before.exposure() / after.exposure();
    }

    private double low(double tail) {
        if (after.count() == 0) {
            return 0;
        }
        BetaDistribution share = BetaDistribution.of((double) after.count(), before.count() + 1.0);
        return ratioOf(share.inverseCumulativeProbability(tail));
    }

    private double high(double tail) {
        if (before.count() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        BetaDistribution share = BetaDistribution.of(after.count() + 1.0, (double) before.count());
        return ratioOf(share.inverseSurvivalProbability(tail));
    }
}
