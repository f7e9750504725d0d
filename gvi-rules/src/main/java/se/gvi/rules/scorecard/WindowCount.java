// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.IncidentCount;
import se.gvi.rules.reason.Argument;

/**
 * The incidents by and against a group over one of the policy's windows. On a day on which the policy gives the window no
 * length, nothing is counted.
 *
 * @param length the window as the policy has it, with its basis; that it has no value if so
 * @param window the days, or null if the policy gives no length on the day
 * @param by the incidents with the group on the offenders' side, or null without a window
 * @param against the incidents with the group on the victims' side, or null without a window
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WindowCount(
        @JsonProperty(value = "length", required = true) Argument length,
        @JsonProperty("window") @Nullable DateSpan window,
        @JsonProperty("by") @Nullable IncidentCount by,
        @JsonProperty("against") @Nullable IncidentCount against) {

    /**
     * A count over a window.
     *
     * @param length the window as the policy has it
     * @param window the days, or null
     * @param by the incidents with the group on the offenders' side, or null
     * @param against the incidents with the group on the victims' side, or null
     */
    public WindowCount {
        Objects.requireNonNull(length, "length");
    }
}
