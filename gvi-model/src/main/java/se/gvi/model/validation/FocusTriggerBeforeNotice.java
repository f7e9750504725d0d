// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.contact.Notice;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.records.Records;
import se.gvi.model.time.PartialDate;

/**
 * Focus triggered by an incident certainly before the group first had the message. The promise is made about what comes
 * next ("the first group that does something", strategy D9); what came before the message was no breach of it. It is a
 * warning: the sources require the notice before the focus, not in so many words before the trigger. A focus without
 * any earlier notice has its own finding.
 */
final class FocusTriggerBeforeNotice implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.FOCUS_TRIGGER_BEFORE_NOTICE;
    }

    @Override
    public Set<RecordKind> concludesFromAbsenceOf() {
        return Set.of(RecordKind.NOTICE);
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Map<GroupId, LocalDate> firstTold = firstTold(records);
        for (Placed<EnforcementFocus> at : records.of(Records::focuses)) {
            EnforcementFocus focus = at.record();
            Optional<LocalDate> told = Optional.ofNullable(firstTold.get(focus.group()))
                    .filter(day -> day.isBefore(focus.span().from()));
            Optional<PartialDate> trigger =
                    records.find(focus.trigger(), Incident.class).map(Incident::date);
            if (told.isPresent()
                    && trigger.isPresent()
                    && trigger.get().latest().isBefore(told.get())
                    && !FocusWithoutNotice.admittedError(focus)) {
                Map<String, Object> arguments = new HashMap<>();
                arguments.put("trigger", focus.trigger().label());
                arguments.put("date", trigger.get());
                arguments.put("group", focus.group().label());
                arguments.put("notice", told.get());
                findings.add(code(), at, "/trigger", arguments);
            }
        }
    }

    private static Map<GroupId, LocalDate> firstTold(StandingRecords records) {
        Map<GroupId, LocalDate> first = new HashMap<>();
        for (Placed<Notice> notice : records.of(Records::notices)) {
            first.merge(
                    notice.record().group(),
                    notice.record().date(),
                    (known, next) -> next.isBefore(known) ? next : known);
        }
        return first;
    }
}
