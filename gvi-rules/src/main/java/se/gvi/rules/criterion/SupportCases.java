// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportStatus;
import se.gvi.rules.reason.Truth;

/** How far the support cases of an individual had come today. A status has no day, so days decide where there are any. */
final class SupportCases {

    private static final Set<SupportStatus> ENDED =
            EnumSet.of(SupportStatus.COMPLETED, SupportStatus.DROPPED, SupportStatus.RELOCATED);
    private static final Set<SupportStatus> NOT_YET_REQUESTED = EnumSet.of(SupportStatus.OFFERED);
    private static final Set<SupportStatus> NOT_YET_CONTACTED =
            EnumSet.of(SupportStatus.OFFERED, SupportStatus.REQUESTED);

    private SupportCases() {}

    /** Whether something holds for at least one case, of which some may not be recorded. */
    static Truth any(Subject subject, Notes notes, Tally.Test<SupportCase> test) {
        return Tally.any(
                subject.situation().supportCasesOf(subject.individual()),
                notes,
                (support, taking) -> {
                    Truth one = test.of(support, taking);
                    if (one != Truth.NOT_MET) {
                        taking.restsOn(support);
                    }
                    return one;
                },
                taking -> Silence.hides(RecordKind.SUPPORT_CASE, subject, subject.today(), taking));
    }

    static Truth open(SupportCase support, LocalDate today, Notes notes) {
        if (support.offeredOn().isAfter(today)) {
            return Truth.NOT_MET;
        }
        boolean endedSomeDay = ENDED.contains(support.status());
        return happened(support, support.endedOn(), today, endedSomeDay, Lacking.DAY_IT_ENDED, notes)
                .not();
    }

    static Truth unanswered(SupportCase support, LocalDate today, Notes notes) {
        Truth waiting = open(support, today, notes);
        if (waiting != Truth.NOT_MET) {
            boolean contacted = !NOT_YET_CONTACTED.contains(support.status());
            waiting = waiting.and(
                    happened(support, support.firstContactOn(), today, contacted, Lacking.DAY_OF_FIRST_CONTACT, notes)
                            .not());
        }
        if (waiting != Truth.NOT_MET) {
            boolean requested = !NOT_YET_REQUESTED.contains(support.status());
            waiting = waiting.and(
                    happened(support, support.requestedOn(), today, requested, Lacking.DAY_OF_REQUEST, notes));
        }
        return waiting;
    }

    /** Whether a step was taken by today: by its day or, without one, unknown if the status says that it was taken. */
    private static Truth happened(
            SupportCase support, Optional<LocalDate> day, LocalDate today, boolean someDay, Text lacking, Notes notes) {
        if (day.isEmpty() && someDay) {
            notes.lacks(support.id(), lacking);
            return Truth.UNKNOWN;
        }
        return Truth.of(day.filter(step -> !step.isAfter(today)).isPresent());
    }
}
