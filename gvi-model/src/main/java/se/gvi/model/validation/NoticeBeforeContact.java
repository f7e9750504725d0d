// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.Map;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Notice;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.records.Records;

/**
 * Notices dated before the call-in or the delivery that carried the message. From the day of its notice a group can be
 * held to the message (strategy D9), so an early date would hold it to what it had not heard. A contact that did not
 * reach the group has its own finding.
 */
final class NoticeBeforeContact implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.NOTICE_BEFORE_CONTACT;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Notice> notice : records.of(Records::notices)) {
            notice.record()
                    .callIn()
                    .flatMap(id -> records.find(id, CallIn.class))
                    .filter(callIn -> callIn.status() == CallInStatus.HELD)
                    .ifPresent(callIn -> compare(notice, callIn.id().label(), callIn.date(), findings));
            notice.record()
                    .notification()
                    .flatMap(id -> records.find(id, CustomNotification.class))
                    .ifPresent(notification -> notification
                            .deliveredOn()
                            .ifPresent(day -> compare(notice, notification.id().label(), day, findings)));
        }
    }

    private void compare(Placed<Notice> notice, Text contact, LocalDate contactDate, Findings findings) {
        LocalDate date = notice.record().date();
        if (date.isBefore(contactDate)) {
            findings.add(code(), notice, "/date", Map.of("date", date, "contact", contact, "contactDate", contactDate));
        }
    }
}
