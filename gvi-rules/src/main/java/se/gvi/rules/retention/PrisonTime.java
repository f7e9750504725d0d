// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.gvi.model.time.DateSpan;

/**
 * Days that are left out of a count. Read in days: each day of prison within the time that is counted puts the end off by
 * a day, and a day is left out once, however many spans it lies in. That reading is one that a lawyer has to confirm.
 */
final class PrisonTime {

    private final RangeSet<LocalDate> ended = TreeRangeSet.create();
    private LocalDate goesOnFrom = LocalDate.MAX;

    PrisonTime(List<DateSpan> spans) {
        for (DateSpan span : spans) {
            span.end()
                    .ifPresentOrElse(
                            until -> ended.add(Range.closedOpen(span.from(), until)),
                            () -> goesOnFrom = span.from().isBefore(goesOnFrom) ? span.from() : goesOnFrom);
        }
    }

    /**
     * When a count ends.
     *
     * @param after the day after which counting begins
     * @param end the last day if there were no prison
     * @return the last day with it, or empty if prison goes on without an end while it is counted
     */
    Optional<LocalDate> putOff(LocalDate after, LocalDate end) {
        LocalDate last = end;
        LocalDate next = end.plusDays(within(after, last));
        while (!next.equals(last)) {
            last = next;
            next = end.plusDays(within(after, last));
        }
        return goesOnFrom.isAfter(last) ? Optional.of(last) : Optional.empty();
    }

    /** How many days lie after one day and not after another, leaving aside what goes on. */
    private long within(LocalDate after, LocalDate last) {
        return last.isAfter(after)
                ? ended.subRangeSet(Range.closedOpen(after.plusDays(1), last.plusDays(1))).asRanges().stream()
                        .mapToLong(days -> ChronoUnit.DAYS.between(days.lowerEndpoint(), days.upperEndpoint()))
                        .sum()
                : 0;
    }
}
