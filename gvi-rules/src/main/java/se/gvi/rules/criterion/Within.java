// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.reason.Truth;

/** Whether a day that is known in part lies in a span. */
final class Within {

    private Within() {}

    static Truth test(PartialDate date, DateSpan days) {
        DateSpan possible = date.days();
        if (days.encloses(possible)) {
            return Truth.MET;
        }
        return days.overlaps(possible) ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** The days on which both hold, or empty if there is none. */
    static Optional<DateSpan> both(DateSpan one, DateSpan other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        Optional<LocalDate> until = one.end()
                .filter(end -> !other.end().filter(end::isAfter).isPresent())
                .or(other::end);
        return Optional.of(new DateSpan(from, until.orElse(null)));
    }
}
