// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.enforcement.FocusId;
import se.gvi.model.enforcement.Measure;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * A focus that is recorded as running. The message is collective; each measure concerns one individual and has its own
 * legal basis.
 *
 * @param focus the focus
 * @param since its first day
 * @param told whether the group had the message before it
 * @param reviewBy the last day on which the next review is in time, or null if the policy has no value for it
 * @param reviewOverdue whether that day has passed; unknown if reviews may not be recorded or the policy has no value
 * @param grounds the policy's grounds to end it, each with whether it is there
 * @param measures the measures recorded; null if it is not recorded whether there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"focus", "since", "told", "reviewBy", "reviewOverdue", "ends", "grounds", "measures"})
public record FocusInForce(
        @JsonProperty(value = "focus", required = true) FocusId focus,
        @JsonProperty(value = "since", required = true) LocalDate since,
        @JsonProperty(value = "told", required = true) Answer told,
        @JsonProperty("reviewBy") @Nullable LocalDate reviewBy,

        @JsonProperty(value = "reviewOverdue", required = true)
        Truth reviewOverdue,

        @JsonProperty(value = "grounds", required = true) List<Ground> grounds,
        @JsonProperty("measures") @Nullable List<Measure> measures) {

    /**
     * A ground on which focus should end.
     *
     * @param end as what it would end
     * @param reasons whether the ground is there
     */
    public record Ground(
            @JsonProperty(value = "end", required = true) FocusEnd end,

            @JsonProperty(value = "reasons", required = true)
            Reason reasons) {

        /**
         * A ground.
         *
         * @param end as what it would end
         * @param reasons whether the ground is there
         */
        public Ground {
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * A running focus.
     *
     * @param focus the focus
     * @param since its first day
     * @param told whether the group had the message before it
     * @param reviewBy the last day on which the next review is in time, or null
     * @param reviewOverdue whether that day has passed
     * @param grounds the grounds to end it
     * @param measures the measures recorded, or null
     */
    public FocusInForce {
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(reviewOverdue, "reviewOverdue");
        grounds = List.copyOf(grounds);
        measures = measures == null ? null : List.copyOf(measures);
    }

    /**
     * Returns as what it should end.
     *
     * @return the ends whose ground is met, in the order of the policy
     */
    @JsonProperty(value = "ends", access = JsonProperty.Access.READ_ONLY)
    public List<FocusEnd> ends() {
        return grounds.stream()
                .filter(ground -> ground.reasons().truth() == Truth.MET)
                .map(Ground::end)
                .toList();
    }
}
