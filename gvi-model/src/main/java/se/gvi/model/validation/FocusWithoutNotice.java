// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.contact.Notice;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;

/**
 * Groups under enforcement focus without having had the message on an earlier day. Prior notice is the one precondition
 * that every source of the strategy names (strategy D9). A notice on the day the focus starts is too late: nobody can
 * heed in the morning what is enforced in the afternoon. A focus that ended because it was an error is left alone, so
 * that the error can be recorded as it was made.
 */
final class FocusWithoutNotice implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.FOCUS_WITHOUT_NOTICE;
    }

    @Override
    public Set<RecordKind> concludesFromAbsenceOf() {
        return Set.of(RecordKind.NOTICE, RecordKind.FOCUS);
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        records.join(
                records.of(Records::focuses),
                EnforcementFocus::group,
                Records::notices,
                Notice::group,
                (focus, notices) -> check(focus, notices, findings));
    }

    private void check(Placed<EnforcementFocus> focus, List<Placed<Notice>> notices, Findings findings) {
        GroupId group = focus.record().group();
        LocalDate start = focus.record().span().from();
        boolean told =
                notices.stream().anyMatch(notice -> notice.record().date().isBefore(start));
        if (!told && !admittedError(focus.record())) {
            findings.add(code(), focus, "/span/from", Map.of("date", start, "group", group.label()));
        }
    }

    static boolean admittedError(EnforcementFocus focus) {
        return focus.endReason().filter(reason -> reason == FocusEnd.ERROR).isPresent();
    }
}
