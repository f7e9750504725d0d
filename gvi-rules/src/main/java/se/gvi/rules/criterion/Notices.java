// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import se.gvi.model.contact.Notice;
import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** The notices that a group has had. */
final class Notices {

    private Notices() {}

    /** Whether there was one on these days. */
    static Truth in(DateSpan days, Subject subject, Notes notes) {
        List<Notice> found = subject.situation().noticesTo(subject.group()).stream()
                .filter(notice -> days.contains(notice.date()))
                .toList();
        found.forEach(notes::restsOn);
        return found.isEmpty() ? Silence.means(RecordKind.NOTICE, subject, days, notes) : Truth.MET;
    }
}
