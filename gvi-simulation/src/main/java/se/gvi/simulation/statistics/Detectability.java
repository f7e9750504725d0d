// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How likely a true effect is to be noticed, and after how many months. To be asked before a trial begins: a city with
 * two shootings a month cannot see even a halving within a year.
 *
 * <p>The effect is noticed if {@link RateRatio#pTwiceTheTail(double)}, or for a fall {@link RateRatio#pLower(double)},
 * is at most the level. The power is the sum, over every total that may come and every division of it, of the
 * probability of those that are noticed. It is exact for independent events; where counts scatter more than that, as
 * they do, power is lower: {@link #normalPower(double, double, double)} shows by how much.
 *
 * @param rate events for each month without any effect, positive
 * @param ratio the true ratio of the rate after to the rate before, positive: 0.5 for a halving, 1 for no effect, which
 *     makes the power the share of false alarms
 * @param level the share of false alarms that is accepted, such as 0.05; between 0 and 1
 */
public record Detectability(double rate, double ratio, double level) {

    /** What lies farther out than this in the distribution of the total is left out. */
    private static final double REST = 1e-14;

    /**
     * How likely a true effect is to be noticed.
     *
     * @param rate events for each month without any effect
     * @param ratio the true ratio of the rate after to the rate before
     * @param level the share of false alarms that is accepted
     * @throws IllegalArgumentException if the rate or the ratio is not positive and finite, or the level is not between
     *     0 and 1
     */
    public Detectability {
        Check.positive("The rate", rate);
        Check.positive("The true ratio", ratio);
        Check.level(level);
    }

    /**
     * Returns how likely the effect is to be noticed as a change, in either direction.
     *
     * @param before months before the start, positive
     * @param after months after the start, positive
     * @return the power
     * @throws IllegalArgumentException if a number of months is not positive and finite
     */
    public double power(double before, double after) {
        return power(before, after, level / 2, true);
    }

    /**
     * Returns how likely the effect is to be noticed as a fall, if a rise is not asked for.
     *
     * @param before months before the start, positive
     * @param after months after the start, positive
     * @return the power
     * @throws IllegalArgumentException if a number of months is not positive and finite
     */
    public double powerForFall(double before, double after) {
        return power(before, after, level, false);
    }

    /**
     * Returns how likely the effect is to be noticed as a change, by the normal approximation of the logarithm of the
     * ratio.
     *
     * @param before months before the start, positive
     * @param after months after the start, positive
     * @param dispersion by what the variance of counts exceeds their mean: 1 for independent events
     * @return the power
     * @throws IllegalArgumentException if a number is not positive and finite
     */
    public double normalPower(double before, double after, double dispersion) {
        double early = rate * Check.positive("The number of months before", before);
        double late = rate * ratio * Check.positive("The number of months after", after);
        double error = Math.sqrt(Check.positive("The dispersion", dispersion) * (1 / early + 1 / late));
        double distance = Math.abs(Math.log(ratio)) / error;
        double reach = Normal.reach(1 - level);
        return Normal.atMost(distance - reach) + Normal.atMost(-distance - reach);
    }

    /**
     * Returns after how many months the effect is first likely enough to be noticed as a change. Power does not rise
     * with every month, because counts are whole numbers; it may fall below the target once more afterwards.
     *
     * @param target the power that is wanted, such as 0.8; between 0 and 1
     * @param before months before the start, positive
     * @param most the last month to look at, at least 1
     * @return the number of months; empty if the target is not reached
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public OptionalInt monthsUntil(double target, double before, int most) {
        return first(target, most, months -> power(before, months));
    }

    /**
     * Returns after how many months the effect is first likely enough to be noticed as a fall, if a rise is not asked
     * for.
     *
     * @param target the power that is wanted, such as 0.8; between 0 and 1
     * @param before months before the start, positive
     * @param most the last month to look at, at least 1
     * @return the number of months; empty if the target is not reached
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public OptionalInt monthsUntilFall(double target, double before, int most) {
        return first(target, most, months -> powerForFall(before, months));
    }

    private static OptionalInt first(double target, int most, IntToDoubleFunction power) {
        Check.level(target);
        Check.positive("The last month", most);
        for (int months = 1; months <= most; months++) {
            if (power.applyAsDouble(months) >= target) {
                return OptionalInt.of(months);
            }
        }
        return OptionalInt.empty();
    }

    private double power(double before, double after, double tail, boolean both) {
        double early = rate * Check.positive("The number of months before", before);
        double late = rate * ratio * Check.positive("The number of months after", after);
        double supposed = after / (after + before);
        double share = late / (late + early);
        PoissonDistribution total = PoissonDistribution.of(early + late);
        int first = Math.max(1, total.inverseCumulativeProbability(REST));
        int last = total.inverseSurvivalProbability(REST);
        int low = lowest(BinomialDistribution.of(first, supposed), tail);
        int high = highest(BinomialDistribution.of(first, supposed), tail);
        double power = 0;
        for (int events = first; events <= last; events++) {
            BinomialDistribution likely = BinomialDistribution.of(events, share);
            BinomialDistribution without = BinomialDistribution.of(events, supposed);
            // With one event more, a limit stays or moves up by one: no search is needed.
            low += without.cumulativeProbability(low + 1) <= tail ? 1 : 0;
            double noticed = likely.cumulativeProbability(low);
            if (both) {
                high += without.survivalProbability(high - 1) > tail ? 1 : 0;
                noticed += likely.survivalProbability(high - 1);
            }
            power += total.probability(events) * noticed;
        }
        return power;
    }

    /** The largest number after that is noticed as too low; -1 if there is none. */
    private static int lowest(BinomialDistribution without, double tail) {
        int value = without.inverseCumulativeProbability(tail);
        while (value >= 0 && without.cumulativeProbability(value) > tail) {
            value--;
        }
        return value;
    }

    /** The smallest number after that is noticed as too high; one more than there are if there is none. */
    private static int highest(BinomialDistribution without, double tail) {
        int value = without.inverseSurvivalProbability(tail);
        while (value <= without.getNumberOfTrials() && without.survivalProbability(value - 1) > tail) {
            value++;
        }
        return value;
    }
}
