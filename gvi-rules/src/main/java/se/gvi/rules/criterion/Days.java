// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import se.gvi.model.time.DateSpan;

/** Days gathered from spans, with gaps between them. */
final class Days {

    private final RangeSet<LocalDate> days = TreeRangeSet.create();

    void add(DateSpan span) {
        days.add(range(span));
    }

    /** Whether all days of a span are among these. */
    boolean enclose(DateSpan span) {
        return days.encloses(range(span));
    }

    /** Whether a day of a span is among these. */
    boolean overlap(DateSpan span) {
        return days.intersects(range(span));
    }

    private static Range<LocalDate> range(DateSpan span) {
        return span.end().map(until -> Range.closedOpen(span.from(), until)).orElse(Range.atLeast(span.from()));
    }
}
