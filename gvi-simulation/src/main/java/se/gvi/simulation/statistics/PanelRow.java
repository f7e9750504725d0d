// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Objects;

/**
 * What was counted in one place in one period.
 *
 * @param place the place, such as a city or a district
 * @param period the period; periods are ordered as texts, so write {@code 2024-09} and {@code 2024-10}
 * @param count the number of events, not negative
 * @param exposure the exposure, positive and finite, such as inhabitants or days
 */
public record PanelRow(String place, String period, long count, double exposure) {

    /**
     * What was counted in one place in one period.
     *
     * @param place the place
     * @param period the period
     * @param count the number of events
     * @param exposure the exposure
     * @throws IllegalArgumentException if the count is negative, or the exposure is not positive and finite
     */
    public PanelRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
        Check.count("The count of " + place + " in " + period, count);
        Check.positive("The exposure of " + place + " in " + period, exposure);
    }

    /**
     * What was counted in one place in one period, with an exposure of 1.
     *
     * @param place the place
     * @param period the period
     * @param count the number of events
     * @return the row
     * @throws IllegalArgumentException if the count is negative
     */
    public static PanelRow of(String place, String period, long count) {
        return new PanelRow(place, period, count, 1);
    }
}
