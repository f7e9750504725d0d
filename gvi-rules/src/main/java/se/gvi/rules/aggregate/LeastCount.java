// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * The least count that is published as it is. No source gives the number: it is a choice of policy, and says who made it.
 * Lag (2023:196) 4 § lets the municipality draw a picture of crime, not of people (rule R50).
 *
 * @param number the least count, 2 or more
 * @param decidedBy who decided it
 */
public record LeastCount(
        @JsonProperty(value = "number", required = true) int number,
        @JsonProperty(value = "decidedBy", required = true) Text decidedBy) {

    /**
     * A least count.
     *
     * @param number the least count
     * @param decidedBy who decided it
     * @throws IllegalArgumentException if it is less than 2, so that nothing would be withheld
     */
    public LeastCount {
        Objects.requireNonNull(decidedBy, "decidedBy");
        if (number < 2) {
            throw new IllegalArgumentException(
                    "The least count is " + number + ", so that every count would be published. Make it 2 or more.");
        }
    }

    /** Whether a count is published as it is, as far as it is concerned alone. */
    boolean admits(int count) {
        return count == 0 || count >= number;
    }
}
