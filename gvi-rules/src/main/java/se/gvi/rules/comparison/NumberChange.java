// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.rules.reason.Argument;

/**
 * A number with which reasons are counted that is another on the other side: how many are needed, how many points one
 * gives, or how many are enough.
 *
 * @param before the number on the first side
 * @param after the number on the second side
 */
public record NumberChange(
        @JsonProperty(value = "before", required = true) Argument before,
        @JsonProperty(value = "after", required = true) Argument after) {

    /**
     * A change of a number.
     *
     * @param before the number on the first side
     * @param after the number on the second side
     */
    public NumberChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    NumberChange mirrored() {
        return new NumberChange(/* before= */ after, /* after= */ before);
    }
}
