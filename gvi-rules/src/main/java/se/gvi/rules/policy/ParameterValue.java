// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Basis;

/**
 * A number of a policy for a span of days.
 *
 * @param number the number, in the unit of its parameter
 * @param validity the days on which it holds
 * @param basis where it comes from: a published source, or whoever decided it locally
 */
public record ParameterValue(int number, DateSpan validity, Basis basis) {

    /**
     * A value.
     *
     * @param number the number
     * @param validity the days on which it holds
     * @param basis where it comes from
     */
    public ParameterValue {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(basis, "basis");
    }
}
