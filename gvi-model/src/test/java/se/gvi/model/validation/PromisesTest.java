// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.gvi.model.fixture.Given.attempt;
import static se.gvi.model.fixture.Given.callIn;
import static se.gvi.model.fixture.Given.date;
import static se.gvi.model.fixture.Given.day;
import static se.gvi.model.fixture.Given.focus;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.invitation;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.notice;
import static se.gvi.model.fixture.Given.notification;
import static se.gvi.model.fixture.Given.probation;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.span;
import static se.gvi.model.fixture.Given.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.Notice;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.Language;
import se.gvi.model.fixture.Given;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;
import se.gvi.model.time.DateSpan;

/** What is said to groups and individuals, on which ground, and what may follow. */
final class PromisesTest {

    private static final CallIn MEETING = callIn("C-1", "G-1").build();

    private static Notice toldThroughTalk(String notice) {
        return notice(notice, "G-1").notification(NotificationId.of("K-1")).build();
    }

    private static Records mandatory(DateSpan probation) {
        return recordsAndWhatTheyName(
                MEETING,
                probation("P-1", "I-1").span(probation).build(),
                invitation("J-1", "I-1", "C-1").basis(InvitationBasis.MANDATORY).build());
    }

    private static Records talk(Standing standing, DateSpan span) {
        return recordsAndWhatTheyName(
                membership("M-1", "I-1", "G-1").standing(standing).span(span).build(),
                notification("K-1", "I-1").build(),
                toldThroughTalk("B-1"));
    }

    @Test
    void probationMustBeLiveOnTheDayOfTheCallIn() {
        assertThat(Found.in(mandatory(span("2024-01-10", "2026-02-03")))).isEmpty();
        assertThat(Found.in(mandatory(span("2024-01-10", "2026-02-02"))))
                .containsExactly("MANDATORY_WITHOUT_SUPERVISION /invitations/0/basis");
        assertThat(Found.in(mandatory(span("2026-02-03", "2027-01-01")))).hasSize(1);
    }

    @Test
    void anothersOrAWithdrawnProbationObligesNobody() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        MEETING,
                        probation("P-1", "I-2").build(),
                        probation("P-2", "I-1")
                                .provenance(withdrawn("2026-01-01", "2026-01-02"))
                                .build(),
                        invitation("J-1", "I-1", "C-1")
                                .basis(InvitationBasis.MANDATORY)
                                .build())))
                .containsExactly("MANDATORY_WITHOUT_SUPERVISION /invitations/0/basis");
    }

    @Test
    void aDecisionBeforeItsIncidentIsNoAnswerToIt() {
        Records records = recordsAndWhatTheyName(
                notification("K-1", "I-1").incident(IncidentId.of("N-1")).build());

        assertThat(Checks.check(records).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().pointer()).isEqualTo("/notifications/0/decidedOn");
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("In custom notification K-1, the decision (2026-02-02) came before the incident that"
                            + " triggered it (2026-03-02), so the contact was not possible yet."
                            + " Correct one of the two.");
            assertThat(finding.message(Language.SWEDISH))
                    .isEqualTo("I riktat samtal K-1 kom beslutet (2026-02-02) före händelsen som utlöste det"
                            + " (2026-03-02), så kontakten var ännu inte möjlig. Rätta ett av datumen.");
        });
    }

    @Test
    void aDecisionInTheMonthOfItsIncidentMayAnswerIt() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        incident("N-1").date(date("2026-02")).build(),
                        notification("K-1", "I-1")
                                .incident(IncidentId.of("N-1"))
                                .build())))
                .isEmpty();
    }

    @Test
    void attendanceAtAPlannedCallInIsFoundOut() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        callIn("C-1", "G-1").status(CallInStatus.PLANNED).build(),
                        invitation("J-1", "I-1", "C-1")
                                .attendance(Attendance.ATTENDED)
                                .build())))
                .containsExactly("ATTENDANCE_WITHOUT_MEETING /invitations/0/attendance");
    }

    @Test
    void aCallInThatWasNotHeldCarriesNoMessage() {
        Records records = recordsAndWhatTheyName(
                callIn("C-1", "G-1").status(CallInStatus.CANCELLED).build(),
                notice("B-1", "G-1").callIn(CallInId.of("C-1")).build());

        assertThat(Checks.check(records).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Language.ENGLISH)).contains("but it is not recorded as held.");
            assertThat(finding.message(Language.SWEDISH)).contains("men den är inte registrerad som genomförd.");
        });
    }

    @Test
    void aLetterCarriesNoMessage() {
        Records records = recordsAndWhatTheyName(
                membership("M-1", "I-1", "G-1").build(),
                notification("K-1", "I-1")
                        .attempts(List.of(attempt(Given.TOLD, AttemptOutcome.LETTER_LEFT)))
                        .build(),
                toldThroughTalk("B-1"));

        assertThat(Checks.check(records).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("notice B-1 names custom notification K-1, but it was never delivered."
                            + " Correct the notice or the contact.");
            assertThat(finding.message(Language.SWEDISH))
                    .isEqualTo("budskap B-1 hänvisar till riktat samtal K-1, men det har inte framförts."
                            + " Rätta budskapet eller kontakten.");
        });
    }

    @Test
    void aFormerMemberCarriesNoMessage() {
        DateSpan always = DateSpan.from(Given.LONG_AGO);

        assertThat(Found.in(talk(Standing.ASSOCIATE, always))).isEmpty();
        assertThat(Checks.check(talk(Standing.FORMER, always)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.ENGLISH))
                            .contains("but no membership of individual I-1 in group G-1 is recorded for 2026-02-02.");
                    assertThat(finding.message(Language.SWEDISH))
                            .contains("men ingen koppling mellan individ I-1 och grupp G-1 är registrerad 2026-02-02.");
                });
    }

    @Test
    void theMessengerMustBelongToTheGroupOnTheDay() {
        assertThat(Found.in(talk(Standing.MEMBER, span("2024-01-10", "2026-02-02"))))
                .containsExactly("NOTICE_FROM_OTHER_CONTACT /notices/0/notification");
        assertThat(Found.in(recordsAndWhatTheyName(
                        membership("M-1", "I-1", "G-2").build(),
                        notification("K-1", "I-1").build(),
                        toldThroughTalk("B-1"))))
                .hasSize(1);
    }

    @Test
    void withoutAnyMembershipsNothingIsSaidAboutMessengers() {
        assertThat(Found.in(recordsAndWhatTheyName(notification("K-1", "I-1").build(), toldThroughTalk("B-1"))))
                .isEmpty();
    }

    @Test
    void aNoticeIsNotDatedBeforeTheFirstDelivery() {
        Records records = recordsAndWhatTheyName(
                membership("M-1", "I-1", "G-1").build(),
                notification("K-1", "I-1")
                        .attempts(List.of(
                                attempt(day("2026-02-10"), AttemptOutcome.DELIVERED),
                                attempt(day("2026-02-05"), AttemptOutcome.DELIVERED),
                                attempt(day("2026-02-02"), AttemptOutcome.DECLINED)))
                        .build(),
                notice("B-1", "G-1")
                        .date(day("2026-02-04"))
                        .notification(NotificationId.of("K-1"))
                        .build(),
                notice("B-2", "G-1")
                        .date(day("2026-02-05"))
                        .notification(NotificationId.of("K-1"))
                        .build());

        assertThat(Found.in(records)).containsExactly("NOTICE_BEFORE_CONTACT /notices/0/date");
    }

    @Test
    void noticesToOthersAndWithdrawnOnesOpenNoFocus() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-2").build(),
                        notice("B-2", "G-1")
                                .provenance(withdrawn("2026-02-03", "2026-02-04"))
                                .build(),
                        focus("F-1", "G-1", "N-1").build())))
                .containsExactly("FOCUS_WITHOUT_NOTICE /focuses/0/span/from");
    }

    @Test
    void aFocusStartedInErrorCanBeRecordedAsItWas() {
        assertThat(Found.in(recordsAndWhatTheyName(focus("F-1", "G-1", "N-1")
                        .span(span("2026-03-09", "2026-03-10"))
                        .endReason(FocusEnd.ERROR)
                        .build())))
                .isEmpty();
    }

    @Test
    void theFirstNoticeCountsForTheTrigger() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-2", "G-1").date(day("2026-03-05")).build(),
                        notice("B-1", "G-1").date(day("2026-03-02")).build(),
                        focus("F-1", "G-1", "N-1").build())))
                .isEmpty();
    }

    @Test
    void aFocusWithoutAnyNoticeIsNotBlamedForItsTriggerToo() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-1").date(day("2026-04-01")).build(),
                        focus("F-1", "G-1", "N-1").build())))
                .containsExactly("FOCUS_WITHOUT_NOTICE /focuses/0/span/from");
    }
}
