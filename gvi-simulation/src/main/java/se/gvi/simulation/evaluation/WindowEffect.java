// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.Objects;
import se.gvi.simulation.statistics.RateRatio;

/**
 * The outcome in a half-year after the start, compared with the same calendar months before it, or with the whole time
 * before where one of those months does not occur there. Where periods are years, the window is a year.
 *
 * @param from the first month of the window
 * @param to its last month
 * @param ratio the window compared with the same months before, for each month
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
