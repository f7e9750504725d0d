// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.Objects;
import se.gvi.simulation.statistics.RateRatio;

/**
 * The outcome in a half-year after the start, compared with the whole time before. Where periods are years, the window
 * is a year.
 *
 * @param from the first month of the window
 * @param to its last month
 * @param ratio the window compared with before, for each month
 */
public record WindowEffect(YearMonth from, YearMonth to, RateRatio ratio) {

    /**
     * The outcome in a half-year after the start.
     *
     * @param from the first month of the window
     * @param to its last month
     * @param ratio the window compared with before
     */
    public WindowEffect {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(ratio, "ratio");
    }
}
