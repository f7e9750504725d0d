// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.Notice;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.records.Records;

/**
 * Notices that name a call-in which was not held, or at which the group was not represented: the message did not reach
 * the group that way (strategy D5, D9), and a focus must not rest on it.
 */
final class NoticeOfOtherCallIn implements Check {

    private static final Text NOT_HELD = Text.of("it is not recorded as held", "den är inte registrerad som genomförd");
    private static final Text NOT_THERE =
            Text.of("{group} was not represented there", "{group} var inte representerad där");

    @Override
    public FindingCode code() {
        return FindingCode.NOTICE_FROM_OTHER_CONTACT;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Notice> notice : records.of(Records::notices)) {
            notice.record()
                    .callIn()
                    .flatMap(id -> records.find(id, CallIn.class))
                    .ifPresent(callIn -> check(notice, callIn, findings));
        }
    }

    private void check(Placed<Notice> notice, CallIn callIn, Findings findings) {
        if (callIn.status() != CallInStatus.HELD) {
            report(notice, callIn, NOT_HELD, findings);
        } else if (!callIn.groups().contains(notice.record().group())) {
            Text problem =
                    NOT_THERE.with(Map.of("group", notice.record().group().label()));
            report(notice, callIn, problem, findings);
        }
    }

    private void report(Placed<Notice> notice, CallIn callIn, Text problem, Findings findings) {
        findings.add(code(), notice, "/callIn", Map.of("contact", callIn.id().label(), "problem", problem));
    }
}
