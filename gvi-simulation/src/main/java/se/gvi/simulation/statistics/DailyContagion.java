// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/**
 * Counts of days that trigger counts of later days, where no hour is known: what is expected of a day is the background
 * plus the branching ratio times a weighted sum of the days before, with weights that fall by the same share each day
 * and sum to 1. Given those before it, each count is Poisson.
 *
 * @param background events a day that nothing triggered, positive and finite
 * @param branchingRatio how many events each event triggers directly, not negative and finite
 * @param carryOver the share of a day's influence that is left the next day; at least 0 and below 1
 */
public record DailyContagion(double background, double branchingRatio, double carryOver) {

    /**
     * Counts of days that trigger counts of later days.
     *
     * @param background events a day that nothing triggered
     * @param branchingRatio how many events each event triggers directly
     * @param carryOver the share of a day's influence that is left the next day
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public DailyContagion {
        Check.positive("The background", background);
        Check.notNegative("The branching ratio", branchingRatio);
        if (!(carryOver >= 0 && carryOver < 1)) {
            throw new IllegalArgumentException("The carry-over is " + carryOver + ". Give at least 0 and less than 1.");
        }
    }

    /**
     * Returns the log-likelihood of counts. Nothing is carried over to the first day.
     *
     * @param counts the count of each day, in order
     * @return the log-likelihood
     * @throws IllegalArgumentException if a count is negative
     */
    public double logLikelihood(long... counts) {
        double value = 0;
        double carried = 0;
        for (long count : Check.counts("the counts", counts)) {
            double expected = background + branchingRatio * carried;
            value -= expected;
            for (long each = 1; each <= count; each++) {
                value += Math.log(expected / each);
            }
            carried = carryOver * carried + (1 - carryOver) * count;
        }
        return value;
    }
}
