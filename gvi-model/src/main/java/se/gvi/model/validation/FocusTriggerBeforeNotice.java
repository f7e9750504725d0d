// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.contact.Notice;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.FindingCode;
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
        records.join(
                records.of(Records::focuses),
                EnforcementFocus::group,
                Records::notices,
                Notice::group,
                (at, notices) -> check(at, notices, records, findings));
    }

    private void check(
            Placed<EnforcementFocus> at, List<Placed<Notice>> notices, StandingRecords records, Findings findings) {
        EnforcementFocus focus = at.record();
        Optional<LocalDate> told = notices.stream()
                .map(notice -> notice.record().date())
                .min(Comparator.naturalOrder())
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
