// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/**
 * A confidence interval: what an effect may reasonably be, given the counts.
 *
 * @param low the lower limit, included; may be minus infinity
 * @param high the upper limit, included; may be infinity
 * @param level how often such intervals hold the truth, such as 0.95; between 0 and 1, both excluded
 */
public record Interval(double low, double high, double level) {

    /**
     * A confidence interval.
     *
     * @param low the lower limit
     * @param high the upper limit
     * @param level the confidence level
     * @throws IllegalArgumentException if a limit is not a number, the limits are in the wrong order, or the level is
     *     not between 0 and 1
     */
    public Interval {
        Check.level(level);
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "An interval from " + low + " to " + high + " has no inside. Give the lower limit first.");
        }
    }

    /**
     * Returns whether a value lies inside, limits included.
     *
     * @param value the value
     * @return whether it does
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The same interval for the exponential of what this one is about. */
    Interval exponential() {
        return new Interval(Math.exp(low), Math.exp(high), level);
    }
}
