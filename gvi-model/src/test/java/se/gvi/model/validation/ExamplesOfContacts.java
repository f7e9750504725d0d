// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static se.gvi.model.fixture.Given.TOLD;
import static se.gvi.model.fixture.Given.attempt;
import static se.gvi.model.fixture.Given.callIn;
import static se.gvi.model.fixture.Given.classification;
import static se.gvi.model.fixture.Given.date;
import static se.gvi.model.fixture.Given.day;
import static se.gvi.model.fixture.Given.focus;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.invitation;
import static se.gvi.model.fixture.Given.notice;
import static se.gvi.model.fixture.Given.notification;
import static se.gvi.model.fixture.Given.probation;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.since;
import static se.gvi.model.fixture.Given.span;

import java.util.List;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.records.Records;
import se.gvi.model.time.DateSpan;

/** Examples about what is said to groups and individuals, and what is promised and kept. */
final class ExamplesOfContacts {

    private ExamplesOfContacts() {}

    static List<Example> all() {
        return List.of(
                Example.of(FindingCode.OUT_OF_ORDER, "an incident was classified the day before")
                        .in(classifiedOn("2026-03-01"))
                        .at("/classifications/0/assessedOn")
                        .says(
                                "In classification L-1, the assessment (2026-03-01) is dated before the incident"
                                        + " (2026-03-02). Correct one of the two.",
                                "I klassificering L-1 har bedömningen (2026-03-01) ett datum före händelsen (2026-03-02)."
                                        + " Rätta ett av datumen.")
                        .butNot("on the day", classifiedOn("2026-03-02")),
                Example.of(FindingCode.CONTACT_BEFORE_DECISION, "somebody was visited before it was decided")
                        .in(attemptedOn("2026-02-01"))
                        .at("/notifications/0/attempts/0/date")
                        .says(
                                "In custom notification K-1, the attempt (2026-02-01) came before the decision"
                                        + " (2026-02-02), so the contact was not possible yet. Correct one of the two.",
                                "I riktat samtal K-1 kom försöket (2026-02-01) före beslutet (2026-02-02), så kontakten"
                                        + " var ännu inte möjlig. Rätta ett av datumen.")
                        .butNot("on the day it was decided", attemptedOn("2026-02-02")),
                Example.of(FindingCode.NOTIFICATION_AS_INTERROGATION, "somebody was questioned when told the message")
                        .in(questioned(true))
                        .at("/notifications/0/attempts/0/questioned")
                        .says(
                                "custom notification K-1 says that the person was questioned about a crime on"
                                        + " 2026-02-02. A notification is no interrogation: keep the two apart, or"
                                        + " correct the record.",
                                "riktat samtal K-1 anger att personen förhördes om ett brott 2026-02-02. Ett riktat"
                                        + " samtal är inget förhör: håll isär dem eller rätta uppgiften.")
                        .butNot("and was only told", questioned(false)),
                Example.of(FindingCode.INVITATION_TWICE, "somebody is invited to a call-in twice")
                        .in(recordsAndWhatTheyName(
                                callIn("C-1", "G-1").build(),
                                invitation("J-1", "I-1", "C-1").build(),
                                invitation("J-2", "I-1", "C-1").build()))
                        .at("/invitations/1")
                        .says(
                                "invitation J-2 and invitation J-1 invite the same individual to the same call-in."
                                        + " Withdraw one.",
                                "inbjudan J-2 och inbjudan J-1 bjuder in samma individ till samma call-in."
                                        + " Återkalla den ena.")
                        .butNot(
                                "to two call-ins",
                                recordsAndWhatTheyName(
                                        callIn("C-1", "G-1").build(),
                                        callIn("C-2", "G-1").build(),
                                        invitation("J-1", "I-1", "C-1").build(),
                                        invitation("J-2", "I-1", "C-2").build())),
                Example.of(FindingCode.ATTENDANCE_WITHOUT_MEETING, "somebody stayed away from a cancelled call-in")
                        .in(attendance(CallInStatus.CANCELLED, Attendance.NO_SHOW))
                        .at("/invitations/0/attendance")
                        .says(
                                "invitation J-1 tells of attendance, but call-in C-1 is not recorded as held."
                                        + " Remove the attendance, or record that the call-in was held.",
                                "inbjudan J-1 anger närvaro, men call-in C-1 är inte registrerad som genomförd."
                                        + " Ta bort närvaron eller registrera att mötet hölls.")
                        .butNot("was excused from it", attendance(CallInStatus.CANCELLED, Attendance.EXCUSED)),
                Example.of(FindingCode.MANDATORY_WITHOUT_SUPERVISION, "somebody in custody is obliged to come")
                        .in(obliged(SupervisionKind.CUSTODY))
                        .at("/invitations/0/basis")
                        .says(
                                "invitation J-1 is mandatory, but no probation or parole of individual I-1 is recorded"
                                        + " for 2026-02-02. Make it voluntary, or record the supervision.",
                                "inbjudan J-1 är obligatorisk, men ingen skyddstillsyn eller villkorlig frigivning för"
                                        + " individ I-1 är registrerad 2026-02-02."
                                        + " Gör den frivillig eller registrera övervakningen.")
                        .butNot("somebody on parole", obliged(SupervisionKind.PAROLE)),
                Example.of(FindingCode.NOTICE_BEFORE_CONTACT, "a group was told the day before the call-in")
                        .in(toldAtCallIn("2026-02-01"))
                        .at("/notices/0/date")
                        .says(
                                "notice B-1 is dated 2026-02-01, before the contact that carried it (call-in C-1,"
                                        + " 2026-02-02). Correct one of the two.",
                                "budskap B-1 har datumet 2026-02-01, före kontakten som förde fram budskapet (call-in"
                                        + " C-1, 2026-02-02). Rätta ett av datumen.")
                        .butNot("at the call-in", toldAtCallIn("2026-02-02")),
                Example.of(FindingCode.NOTICE_FROM_OTHER_CONTACT, "a group was told where it was not represented")
                        .in(toldAtCallInOf("G-2"))
                        .at("/notices/0/callIn")
                        .says(
                                "notice B-1 names call-in C-1, but group G-1 was not represented there."
                                        + " Correct the notice or the contact.",
                                "budskap B-1 hänvisar till call-in C-1, men grupp G-1 var inte representerad där."
                                        + " Rätta budskapet eller kontakten.")
                        .butNot("where it was", toldAtCallInOf("G-1")),
                Example.of(FindingCode.FOCUS_WITHOUT_NOTICE, "a group is in focus from the day it is told")
                        .in(focused(TOLD.toString(), "2026-01-05"))
                        .at("/focuses/0/span/from")
                        .says(
                                "enforcement focus F-1 starts on 2026-02-02, but no earlier notice to group G-1 is"
                                        + " recorded. Record the notice, or withdraw the focus.",
                                "ökat fokus F-1 börjar 2026-02-02, men inget tidigare budskap till grupp G-1 är"
                                        + " registrerat. Registrera budskapet eller återkalla det ökade fokuset.")
                        .butNot("from a later day", focused("2026-02-03", "2026-02-02")),
                Example.of(FindingCode.FOCUS_TRIGGER_BEFORE_NOTICE, "a group is in focus for what it did untold")
                        .in(focused("2026-03-09", "2026-02-01"))
                        .at("/focuses/0/trigger")
                        .says(
                                "enforcement focus F-1 was triggered by incident N-1 (2026-02-01), before group G-1"
                                        + " first had the message (2026-02-02). Name an incident after the message, or"
                                        + " record the earlier notice.",
                                "ökat fokus F-1 utlöstes av händelse N-1 (2026-02-01), innan grupp G-1 först fick"
                                        + " budskapet (2026-02-02). Ange en händelse efter budskapet eller registrera det"
                                        + " tidigare budskapet.")
                        .butNot("perhaps told", focused("2026-03-09", "2026-02")),
                Example.of(FindingCode.FOCUS_END_REASON_WITHOUT_END, "a focus had effect but goes on")
                        .in(endedFocus(since("2026-03-09")))
                        .at("/focuses/0/span/until")
                        .says(
                                "enforcement focus F-1 says why it ended but not when."
                                        + " Set the end, or remove the reason if the focus goes on.",
                                "ökat fokus F-1 anger varför det upphörde men inte när."
                                        + " Ange slutet, eller ta bort skälet om det ökade fokuset pågår.")
                        .butNot("and ended", endedFocus(span("2026-03-09", "2026-04-01"))));
    }

    private static Records classifiedOn(String day) {
        return recordsAndWhatTheyName(
                classification("L-1", "N-1").assessedOn(day(day)).build());
    }

    private static Records attemptedOn(String day) {
        return recordsAndWhatTheyName(notification("K-1", "I-1")
                .decidedOn(TOLD)
                .attempts(List.of(attempt(day(day), AttemptOutcome.NOT_FOUND)))
                .build());
    }

    private static Records questioned(boolean questioned) {
        return recordsAndWhatTheyName(notification("K-1", "I-1")
                .attempts(List.of(new Attempt(TOLD, AttemptOutcome.DELIVERED, null, null, null, questioned)))
                .build());
    }

    private static Records attendance(CallInStatus status, Attendance attendance) {
        return recordsAndWhatTheyName(
                callIn("C-1", "G-1").status(status).build(),
                invitation("J-1", "I-1", "C-1").attendance(attendance).build());
    }

    private static Records obliged(SupervisionKind kind) {
        return recordsAndWhatTheyName(
                callIn("C-1", "G-1").build(),
                probation("P-1", "I-1").supervisionKind(kind).build(),
                invitation("J-1", "I-1", "C-1").basis(InvitationBasis.MANDATORY).build());
    }

    private static Records toldAtCallIn(String day) {
        return recordsAndWhatTheyName(
                callIn("C-1", "G-1").build(),
                notice("B-1", "G-1").date(day(day)).callIn(CallInId.of("C-1")).build());
    }

    private static Records toldAtCallInOf(String group) {
        return recordsAndWhatTheyName(
                callIn("C-1", group).build(),
                notice("B-1", "G-1").callIn(CallInId.of("C-1")).build());
    }

    private static Records focused(String start, String trigger) {
        return recordsAndWhatTheyName(
                notice("B-1", "G-1").date(TOLD).build(),
                incident("N-1").date(date(trigger)).build(),
                focus("F-1", "G-1", "N-1").span(since(start)).build());
    }

    private static Records endedFocus(DateSpan span) {
        return recordsAndWhatTheyName(
                notice("B-1", "G-1").build(),
                focus("F-1", "G-1", "N-1").span(span).endReason(FocusEnd.EFFECT).build());
    }
}
