// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Notice;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;

/**
 * Notices that name a custom notification which was never delivered (attempts are no contacts and a letter is no talk,
 * strategy D7), or whose individual was neither member nor associate of the group on the day: the message did not reach
 * the group that way. In a document without memberships nothing can be said about the latter.
 */
final class NoticeOfOtherNotification implements Check {

    private static final Text NOT_DELIVERED = Text.of("it was never delivered", "det har inte framförts");
    private static final Text NO_MEMBER = Text.of(
            "no membership of {person} in {group} is recorded for {date}",
            "ingen koppling mellan {person} och {group} är registrerad {date}");

    @Override
    public FindingCode code() {
        return FindingCode.NOTICE_FROM_OTHER_CONTACT;
    }

    @Override
    public Set<RecordKind> concludesFromAbsenceOf() {
        return Set.of(RecordKind.MEMBERSHIP, RecordKind.NOTIFICATION);
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Notice> notice : records.of(Records::notices)) {
            notification(notice.record(), records)
                    .filter(notification -> notification.deliveredOn().isEmpty())
                    .ifPresent(notification -> report(notice, notification, NOT_DELIVERED, findings));
        }
        if (records.all().has(RecordKind.MEMBERSHIP)) {
            records.join(
                    records.of(Records::notices),
                    notice -> notification(notice, records).map(CustomNotification::individual),
                    Records::memberships,
                    membership -> Optional.of(membership.individual()),
                    (notice, own) -> notification(notice.record(), records)
                            .ifPresent(notification -> notification
                                    .deliveredOn()
                                    .ifPresent(day -> member(notice, notification, day, own, findings))));
        }
    }

    private static Optional<CustomNotification> notification(Notice notice, StandingRecords records) {
        return notice.notification().flatMap(id -> records.find(id, CustomNotification.class));
    }

    private void member(
            Placed<Notice> notice,
            CustomNotification notification,
            LocalDate day,
            List<Placed<Membership>> own,
            Findings findings) {
        boolean connected = own.stream()
                .map(Placed::record)
                .filter(membership -> membership.group().equals(notice.record().group()))
                .filter(membership -> membership.standing() != Standing.FORMER)
                .anyMatch(membership -> membership.span().contains(day));
        if (!connected) {
            Text problem = NO_MEMBER.with(Map.of(
                    "person", notification.individual().label(),
                    "group", notice.record().group().label(),
                    "date", day));
            report(notice, notification, problem, findings);
        }
    }

    private void report(Placed<Notice> notice, CustomNotification notification, Text problem, Findings findings) {
        findings.add(
                code(),
                notice,
                "/notification",
                Map.of("contact", notification.id().label(), "problem", problem));
    }
}
