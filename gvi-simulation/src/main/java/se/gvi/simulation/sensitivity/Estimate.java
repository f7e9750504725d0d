// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

/**
 * A number that was estimated, with an interval.
 *
 * @param value the number
 * @param low the lower end of the interval
 * @param high the upper end of the interval; not below {@code low}
 */
public record Estimate(double value, double low, double high) {

    /**
     * Returns how wide the interval is.
     *
     * @return the difference of its ends, not negative
     */
    public double width() {
        return high - low;
    }
}
