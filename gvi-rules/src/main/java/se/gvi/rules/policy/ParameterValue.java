// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Basis;

/**
 * A number of a policy for a span of days.
 *
 * @param number the number, in the unit of its parameter
 * @param of the whole that the number is a part of, for a share such as 1 of 6; 1 for every other unit
 * @param validity the days on which it holds
 * @param basis where it comes from: a published source, or whoever decided it locally
 */
public record ParameterValue(int number, int of, DateSpan validity, Basis basis) {

    /**
     * A value.
     *
     * @param number the number
     * @param of the whole that the number is a part of
     * @param validity the days on which it holds
     * @param basis where it comes from
     * @throws IllegalArgumentException if the whole is less than 1
     */
    public ParameterValue {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(basis, "basis");
        if (of < 1) {
            throw new IllegalArgumentException("A share of " + of + " is none. Give a whole of at least 1.");
        }
    }

    /**
     * A value that is no share.
     *
     * @param number the number
     * @param validity the days on which it holds
     * @param basis where it comes from
     */
    public ParameterValue(int number, DateSpan validity, Basis basis) {
        this(number, 1, validity, basis);
    }

    /**
     * Returns the share as a number between 0 and 1.
     *
     * @return the number divided by its whole
     */
    public double share() {
        return (double) number / of;
    }
}
