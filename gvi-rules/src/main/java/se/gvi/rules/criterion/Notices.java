// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.gvi.model.contact.Notice;
import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** The notices that a group has had. */
final class Notices {

    private Notices() {}

    /** Whether there was one on these days. */
    static Truth in(DateSpan days, Subject subject, Notes notes) {
        List<Notice> found = on(days, subject);
        found.forEach(notes::restsOn);
        return found.isEmpty() ? Silence.means(RecordKind.NOTICE, subject, days, notes) : Truth.MET;
    }

    /** The latest by today; of several on one day the one whose id comes first. */
    static Optional<Notice> latest(Subject subject) {
        return on(Ever.untilToday(subject), subject).stream()
                .max(Comparator.comparing(Notice::date)
                        .thenComparing(notice -> notice.id().value(), Comparator.reverseOrder()));
    }

    /** The days after a notice until today, or empty if there is none. */
    static Optional<DateSpan> since(Notice notice, Subject subject) {
        LocalDate after = notice.date().plusDays(1);
        return after.isAfter(subject.asOf())
                ? Optional.empty()
                : Optional.of(DateSpan.of(after, subject.asOf().plusDays(1)));
    }

    private static List<Notice> on(DateSpan days, Subject subject) {
        return subject.situation().noticesTo(subject.group()).stream()
                .filter(notice -> days.contains(notice.date()))
                .toList();
    }
}
