// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.rules.reason.Reason;

/**
 * A state that something may be in, and why.
 *
 * @param <S> the states
 * @param state the state
 * @param since the first day on which it holds, or null if it does not hold or no single day can be told
 * @param reasons whether it holds: met, not met or unknown
 */
@JsonPropertyOrder({"state", "since", "reasons"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Stage<S extends Enum<S> & State<S>>(
        @JsonProperty(value = "state", required = true) S state,
        @JsonProperty("since") @Nullable LocalDate since,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * A state with its reasons.
     *
     * @param state the state
     * @param since the first day on which it holds, or null
     * @param reasons whether it holds
     */
    public Stage {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * Returns since when it holds.
     *
     * @return the day, or empty if it does not hold or no single day can be told
     */
    public Optional<LocalDate> sinceDay() {
        return Optional.ofNullable(since);
    }
}
