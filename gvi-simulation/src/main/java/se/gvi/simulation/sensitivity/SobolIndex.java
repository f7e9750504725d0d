// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.Objects;

/**
 * Which share of the variance of the outcome a factor has, when all factors are drawn evenly from their whole ranges. The
 * true shares lie from 0 to 1; what is estimated can lie a little outside.
 *
 * @param factor the number of the factor, from 0
 * @param firstOrder by how much the variance would fall on average if the factor alone were known
 * @param total which share would be left on average if all factors but this were known; never below 0, and exactly 0 for a
 *     factor that does nothing
 * @param together the total without the first order: what the factor does together with others
 */
public record SobolIndex(int factor, Estimate firstOrder, Estimate total, Estimate together) {

    static final int KINDS = 3;

    /**
     * Checks the members.
     *
     * @param factor the number of the factor
     * @param firstOrder by how much the variance would fall
     * @param total which share would be left
     * @param together what the factor does together with others
     */
    public SobolIndex {
        Objects.requireNonNull(firstOrder, "firstOrder");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(together, "together");
    }

    /**
     * Says what the factor does, beside the smallest share that matters. Intervals that are too wide to tell give {@link
     * SobolReading#CANNOT_TELL}.
     *
     * @param smallest the smallest share of the variance that matters, above 0 and below 1
     * @return what it does
     * @throws IllegalArgumentException if the smallest is not above 0 and below 1
     */
    public SobolReading reading(double smallest) {
        if (!(smallest > 0 && smallest < 1)) {
            throw new IllegalArgumentException(
                    "The smallest share that matters is " + smallest + ". Give one between 0 and 1.");
        }
        if (total.high() <= smallest) {
            return SobolReading.NEGLIGIBLE;
        }
        if (total.low() <= smallest) {
            return SobolReading.CANNOT_TELL;
        }
        if (together.high() <= smallest) {
            return SobolReading.ALONE;
        }
        return together.low() > smallest ? SobolReading.TOGETHER : SobolReading.MATTERS;
    }
}
