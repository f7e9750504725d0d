// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** What it means that nothing is recorded: "no" where recording is complete, otherwise nothing. */
final class Silence {

    private Silence() {}

    /** {@link Truth#NOT_MET} if all such records about the individual are there, otherwise {@link Truth#UNKNOWN}. */
    static Truth means(RecordKind kind, Subject subject, DateSpan days, Notes notes) {
        if (subject.situation().isComplete(kind, subject.individual(), days)) {
            return Truth.NOT_MET;
        }
        notes.lacks(kind, subject.id(), days);
        return Truth.UNKNOWN;
    }
}
