// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;

/**
 * How somebody fared in some days: alive at their end, and neither hurt nor in custody on any of them. That is success
 * (NNSC, Support and Outreach); it is no judgement on the individual, who may be hurt by others.
 *
 * @param number which period it is since help was offered, 1 for the first, 0 for the whole time
 * @param from the first day
 * @param last the last day, inclusive
 * @param whole whether the period is over; the last one may go on
 * @param aliveAtEnd whether the individual was alive on the last day
 * @param hurt whether the individual was the victim of violence
 * @param custody whether the individual was in custody
 */
@JsonPropertyOrder({
    "number",
    "from",
    "last",
    "whole",
    "alive",
    "unhurt",
    "outOfPrison",
    "all",
    "aliveAtEnd",
    "hurt",
    "custody"
})
public record OutcomePeriod(
        @JsonProperty(value = "number", required = true) int number,
        @JsonProperty(value = "from", required = true) LocalDate from,
        @JsonProperty(value = "last", required = true) LocalDate last,
        @JsonProperty(value = "whole", required = true) boolean whole,
        @JsonProperty(value = "aliveAtEnd", required = true) Answer aliveAtEnd,
        @JsonProperty(value = "hurt", required = true) Answer hurt,
        @JsonProperty(value = "custody", required = true) Answer custody) {

    /**
     * How somebody fared in some days.
     *
     * @param number which period it is
     * @param from the first day
     * @param last the last day
     * @param whole whether the period is over
     * @param aliveAtEnd whether the individual was alive on the last day
     * @param hurt whether the individual was the victim of violence
     * @param custody whether the individual was in custody
     */
    public OutcomePeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(aliveAtEnd, "aliveAtEnd");
        Objects.requireNonNull(hurt, "hurt");
        Objects.requireNonNull(custody, "custody");
    }

    /**
     * Tells whether the individual was alive at the end.
     *
     * @return what the records say
     */
    @JsonProperty("alive")
    public Truth alive() {
        return aliveAtEnd.truth();
    }

    /**
     * Tells whether the individual was unhurt on all days.
     *
     * @return what the records say
     */
    @JsonProperty("unhurt")
    public Truth unhurt() {
        return hurt.truth().not();
    }

    /**
     * Tells whether the individual was out of prison on all days.
     *
     * @return what the records say
     */
    @JsonProperty("outOfPrison")
    public Truth outOfPrison() {
        return custody.truth().not();
    }

    /**
     * Tells whether all three hold.
     *
     * @return what the records say
     */
    @JsonProperty("all")
    public Truth all() {
        return alive().and(unhurt()).and(outOfPrison());
    }

    /**
     * Tells whether some of the three certainly hold and not all do: partial movement, which counts.
     *
     * @return true if one or two hold and the whole is not met
     */
    public boolean partly() {
        return all() == Truth.NOT_MET
                && Stream.of(alive(), unhurt(), outOfPrison()).anyMatch(truth -> truth == Truth.MET);
    }
}
