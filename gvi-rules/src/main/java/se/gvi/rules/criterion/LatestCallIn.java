// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** The latest call-in held in a window that ends today. Several of one day, as in New Haven, count as one. */
final class LatestCallIn {

    static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private final Subject subject;
    private final DateSpan window;

    LatestCallIn(Subject subject, Arguments arguments) {
        this.subject = subject;
        this.window = subject.within(arguments.get(WITHIN));
    }

    /** Whether there was one at which the group was not represented. */
    Truth leftOut(GroupId group, Notes notes) {
        Optional<LocalDate> latest =
                callIns(CallInStatus.HELD, window).stream().map(CallIn::date).max(LocalDate::compareTo);
        DateSpan since =
                DateSpan.of(latest.orElse(window.from()), subject.asOf().plusDays(1));
        List<CallIn> held =
                latest.map(day -> callIns(CallInStatus.HELD, DateSpan.on(day))).orElse(List.of());
        held.forEach(notes::restsOn);
        Truth leftOut = Truth.of(!held.isEmpty()
                && held.stream().noneMatch(callIn -> callIn.groups().contains(group)));
        boolean known = !Silence.hides(RecordKind.CALL_IN, group, subject, since, notes);
        for (CallIn callIn : callIns(CallInStatus.PLANNED, since)) {
            notes.lacks(callIn.id(), Lacking.WHETHER_HELD);
            known = false;
        }
        return known ? leftOut : Truth.UNKNOWN;
    }

    private List<CallIn> callIns(CallInStatus status, DateSpan days) {
        return subject.situation().callIns().stream()
                .filter(callIn -> callIn.status() == status && days.contains(callIn.date()))
                .toList();
    }
}
