// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.gvi.rules.reason.Truth;

/**
 * How many people fared how in one period. Those of whom it is unknown are counted by themselves: they are neither success
 * nor failure.
 *
 * @param number which period since help was offered, 1 for the first, 0 for the whole time
 * @param people how many people it tells of
 * @param alive how many were alive at its end
 * @param unhurt how many were not the victim of violence
 * @param outOfPrison how many were not in custody
 * @param all of how many all three hold
 * @param partly of how many some hold and not all
 */
public record OutcomeCount(
        @JsonProperty(value = "number", required = true) int number,
        @JsonProperty(value = "people", required = true) int people,
        @JsonProperty(value = "alive", required = true) Count alive,
        @JsonProperty(value = "unhurt", required = true) Count unhurt,

        @JsonProperty(value = "outOfPrison", required = true)
        Count outOfPrison,

        @JsonProperty(value = "all", required = true) Count all,
        @JsonProperty(value = "partly", required = true) int partly) {

    /**
     * How many people something holds of.
     *
     * @param met of how many it holds
     * @param notMet of how many it does not
     * @param unknown of how many it is unknown
     */
    public record Count(
            @JsonProperty(value = "met", required = true) int met,
            @JsonProperty(value = "notMet", required = true) int notMet,

            @JsonProperty(value = "unknown", required = true)
            int unknown) {

        private static Count of(List<OutcomePeriod> periods, Function<OutcomePeriod, Truth> question) {
            return new Count(
                    count(periods, question, Truth.MET),
                    count(periods, question, Truth.NOT_MET),
                    count(periods, question, Truth.UNKNOWN));
        }

        private static int count(
                List<OutcomePeriod> periods, Function<OutcomePeriod, Truth> question, Truth answer) {
            return Math.toIntExact(periods.stream()
                    .filter(period -> question.apply(period) == answer)
                    .count());
        }
    }

    /**
     * How many people fared how.
     *
     * @param number which period
     * @param people how many people it tells of
     * @param alive how many were alive at its end
     * @param unhurt how many were not the victim of violence
     * @param outOfPrison how many were not in custody
     * @param all of how many all three hold
     * @param partly of how many some hold and not all
     */
    public OutcomeCount {
        Objects.requireNonNull(alive, "alive");
        Objects.requireNonNull(unhurt, "unhurt");
        Objects.requireNonNull(outOfPrison, "outOfPrison");
        Objects.requireNonNull(all, "all");
    }

    static OutcomeCount of(int number, List<OutcomePeriod> periods) {
        return new OutcomeCount(
                number,
                periods.size(),
                Count.of(periods, OutcomePeriod::alive),
                Count.of(periods, OutcomePeriod::unhurt),
                Count.of(periods, OutcomePeriod::outOfPrison),
                Count.of(periods, OutcomePeriod::all),
                Math.toIntExact(periods.stream().filter(OutcomePeriod::partly).count()));
    }
}
