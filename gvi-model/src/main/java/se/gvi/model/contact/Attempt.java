// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach an individual. An attempt is not a contact: only a delivered message is.
 *
 * @param date the day
 * @param outcome what came of it
 * @param place where, or null if not recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attempt(
        @JsonProperty("date") LocalDate date,
        @JsonProperty("outcome") AttemptOutcome outcome,
        @JsonProperty("place") @Nullable AttemptPlace place) {

    /**
     * Checks the members.
     *
     * @param date the day
     * @param outcome what came of it
     * @param place where, or null if not recorded
     */
    public Attempt {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(outcome, "outcome");
    }
}
