// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** What it means that nothing is recorded: "no" where recording is complete, otherwise nothing. */
final class Silence {

    private Silence() {}

    /** {@link Truth#NOT_MET} if all such records about the subject are there, otherwise {@link Truth#UNKNOWN}. */
    static Truth means(RecordKind kind, Subject subject, DateSpan days, Notes notes) {
        return hides(kind, subject.id(), subject, days, notes) ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /** Whether there may be such records about the subject that are not there. */
    static boolean hides(RecordKind kind, Subject subject, DateSpan days, Notes notes) {
        return hides(kind, subject.id(), subject, days, notes);
    }

    /** Whether there may be such records about somebody or something that are not there. */
    static boolean hides(RecordKind kind, RecordId about, Subject subject, DateSpan days, Notes notes) {
        Situation situation = subject.situation();
        boolean complete = about instanceof IndividualId individual
                ? situation.isComplete(kind, individual, days)
                : situation.isComplete(kind, days);
        if (!complete) {
            notes.lacks(kind, about, days);
        }
        return !complete;
    }
}
