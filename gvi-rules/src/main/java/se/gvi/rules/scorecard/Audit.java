// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Truth;

/**
 * How fresh the knowledge of a group is.
 *
 * @param latest the day of the last group audit by the day, or null if none is recorded
 * @param freshFor how long an audit is fresh, as the policy has it, with its basis
 * @param due the last day on which the audit is fresh, or null if it cannot be told
 * @param overdue met after that day; unknown if no audit is recorded or the policy gives no length on the day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Audit(
        @JsonProperty("latest") @Nullable LocalDate latest,
        @JsonProperty(value = "freshFor", required = true) Argument freshFor,
        @JsonProperty("due") @Nullable LocalDate due,
        @JsonProperty(value = "overdue", required = true) Truth overdue) {

    /**
     * How fresh the knowledge is.
     *
     * @param latest the day of the last group audit, or null
     * @param freshFor how long an audit is fresh
     * @param due the last day on which it is fresh, or null
     * @param overdue whether that day has passed
     */
    public Audit {
        Objects.requireNonNull(freshFor, "freshFor");
        Objects.requireNonNull(overdue, "overdue");
    }
}
