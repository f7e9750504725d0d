// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * The days on which something holds: from the first day, inclusive, to the day it ended, exclusive. Without an end it
 * still holds as far as anyone recorded.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds, or null if no end is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DateSpan(
        @JsonProperty("from") LocalDate from,
        @JsonProperty("until") @Nullable LocalDate until) {

    /**
     * A span.
     *
     * @param from the first day
     * @param until the first day after, or null
     * @throws InvalidValueException with {@link FindingCode#SPAN_ENDS_BEFORE_START} if it would hold on no day
     */
    public DateSpan {
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new InvalidValueException(
                    FindingCode.SPAN_ENDS_BEFORE_START,
                    Map.of("record", Text.of("this record", "posten"), "from", from, "until", until));
        }
    }

    /**
     * A span with both ends.
     *
     * @param from the first day
     * @param until the first day after
     * @return the span
     * @throws InvalidValueException if {@code until} is not after {@code from}
     */
    public static DateSpan of(LocalDate from, LocalDate until) {
        return new DateSpan(from, Objects.requireNonNull(until, "until"));
    }

    /**
     * A span without a recorded end.
     *
     * @param from the first day
     * @return the span
     */
    public static DateSpan from(LocalDate from) {
        return new DateSpan(from, null);
    }

    /**
     * The single day.
     *
     * @param day the day
     * @return the span that holds on that day only
     */
    public static DateSpan on(LocalDate day) {
        return new DateSpan(day, day.plusDays(1));
    }

    /**
     * Returns the end.
     *
     * @return the first day after the span, or empty if no end is recorded
     */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    /**
     * Tells whether the span holds on a day.
     *
     * @param day the day
     * @return true from the first day until the day before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /**
     * Tells whether the span holds on every day of another.
     *
     * @param other the other span
     * @return true if it does
     */
    public boolean encloses(DateSpan other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /**
     * Tells whether there is a day on which both hold.
     *
     * @param other the other span
     * @return true if they share a day; spans that only touch do not
     */
    public boolean overlaps(DateSpan other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    /** {@code 2025-01-01/2025-06-01}, or {@code 2025-01-01/..} without an end. */
    @Override
    public String toString() {
        return from + "/" + (until == null ? ".." : until);
    }
}
