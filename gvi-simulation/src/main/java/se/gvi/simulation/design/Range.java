// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.design;

import java.util.Objects;
import se.gvi.simulation.scenario.Lever;

/**
 * From where to where a lever is turned.
 *
 * @param lever the lever
 * @param low its smallest value, inclusive
 * @param high its largest value, inclusive
 */
public record Range(Lever lever, double low, double high) {

    /**
     * Checks the bounds.
     *
     * @param lever the lever
     * @param low its smallest value, inclusive
     * @param high its largest value, inclusive
     * @throws IllegalArgumentException if the range is empty, reaches beyond what the lever can have, or does not begin
     *     and end with whole numbers for a lever that counts
     */
    public Range {
        Objects.requireNonNull(lever, "lever");
        if (!(lever.low() <= low && low < high && high <= lever.high())) {
            throw refused(
                    lever,
                    low,
                    high,
                    "Give a smaller and a larger number from " + Lever.plain(lever.low()) + " to "
                            + Lever.plain(lever.high()) + ".");
        }
        if (lever.whole() && (low != StrictMath.rint(low) || high != StrictMath.rint(high))) {
            throw refused(lever, low, high, "Give whole numbers.");
        }
    }

    private static IllegalArgumentException refused(Lever lever, double low, double high, String remedy) {
        return new IllegalArgumentException(
                "The lever " + lever + " is turned from " + low + " to " + high + ". " + remedy);
    }

    /**
     * Returns the value at some way into the range.
     *
     * @param share how far into the range, from 0 to 1
     * @return the value; for a lever that counts, each whole number of the range has the same share of the way
     */
    public double at(double share) {
        return lever.whole()
                ? Math.min(high, low + StrictMath.floor(share * (high - low + 1)))
                : low + share * (high - low);
    }
}
