// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

/**
 * A number that was estimated, with an interval.
 *
 * @param value the number
 * @param low the lower end of the interval
 * @param high the upper end of the interval; not below {@code low}
 */
public record Estimate(double value, double low, double high) {}
