// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.time.DateSpan;

/**
 * The status of a group over a span of days.
 *
 * @param status the status
 * @param span the days on which it held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupStatusSpan(
        @JsonProperty("status") GroupStatus status,
        @JsonProperty("span") DateSpan span) {

    /**
     * Checks the members.
     *
     * @param status the status
     * @param span the days on which it held
     */
    public GroupStatusSpan {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(span, "span");
    }
}
