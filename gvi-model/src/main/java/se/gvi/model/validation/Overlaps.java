// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;

/**
 * How spans are held against each other in one pass: in the order of their starts, each against the one that lasts
 * longest so far. A span that overlaps any earlier one overlaps that one.
 */
final class Overlaps {

    private Overlaps() {}

    /** By start; of those that start together, the one recorded first. */
    static <R extends Recorded> Comparator<Placed<R>> byStart(Function<R, DateSpan> span) {
        return Comparator.<Placed<R>, LocalDate>comparing(
                        placed -> span.apply(placed.record()).from())
                .thenComparing(Placed.AS_RECORDED);
    }

    /** Tells whether one span ends later than another; no recorded end is later than any. */
    static boolean endsLater(DateSpan one, DateSpan other) {
        return other.end().map(end -> one.end().map(end::isBefore).orElse(true)).orElse(false);
    }
}
