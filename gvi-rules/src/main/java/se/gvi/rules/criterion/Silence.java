// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.group.GroupId;
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
        return subject.id() instanceof IndividualId individual
                ? means(kind, individual, subject.situation(), days, notes)
                : means(kind, subject.group(), subject.situation(), days, notes);
    }

    static Truth means(RecordKind kind, IndividualId individual, Situation situation, DateSpan days, Notes notes) {
        if (situation.isComplete(kind, individual, days)) {
            return Truth.NOT_MET;
        }
        notes.lacks(kind, individual, days);
        return Truth.UNKNOWN;
    }

    static Truth means(RecordKind kind, GroupId group, Situation situation, DateSpan days, Notes notes) {
        if (situation.isComplete(kind, days)) {
            return Truth.NOT_MET;
        }
        notes.lacks(kind, group, days);
        return Truth.UNKNOWN;
    }
}
