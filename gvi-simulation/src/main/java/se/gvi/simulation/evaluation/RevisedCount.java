// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.Objects;

/**
 * A count that was published again, and differently.
 *
 * @param place the place
 * @param period the first month of the period
 * @param earlier what was published first
 * @param later what was published then
 */
public record RevisedCount(String place, YearMonth period, long earlier, long later) {

    /**
     * A count that was published again, and differently.
     *
     * @param place the place
     * @param period the first month of the period
     * @param earlier what was published first
     * @param later what was published then
     */
    public RevisedCount {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Returns by how many events the count was revised.
     *
     * @return the number, negative if there are fewer now
     */
    public long change() {
        return later - earlier;
    }
}
