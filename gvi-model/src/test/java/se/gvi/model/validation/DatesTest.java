// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.gvi.model.fixture.Given.assessment;
import static se.gvi.model.fixture.Given.attempt;
import static se.gvi.model.fixture.Given.callIn;
import static se.gvi.model.fixture.Given.classification;
import static se.gvi.model.fixture.Given.date;
import static se.gvi.model.fixture.Given.day;
import static se.gvi.model.fixture.Given.decision;
import static se.gvi.model.fixture.Given.disclosure;
import static se.gvi.model.fixture.Given.focus;
import static se.gvi.model.fixture.Given.group;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.individual;
import static se.gvi.model.fixture.Given.invitation;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.notice;
import static se.gvi.model.fixture.Given.notification;
import static se.gvi.model.fixture.Given.probation;
import static se.gvi.model.fixture.Given.recorded;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.request;
import static se.gvi.model.fixture.Given.since;
import static se.gvi.model.fixture.Given.span;
import static se.gvi.model.fixture.Given.supportCase;
import static se.gvi.model.fixture.Given.suspect;
import static se.gvi.model.fixture.Given.tie;
import static se.gvi.model.fixture.Given.tombstone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.enforcement.MeasureKind;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.fixture.Given;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.support.Consent;
import se.gvi.model.support.ConsentScope;
import se.gvi.model.support.ExitPreparation;

/** Dates held against birth, death, the day of the record, and each other. */
final class DatesTest {

    /** Everything a person can do or be done to, each once; the person is I-1. */
    private static Records life(Individual person) {
        RecordRef cited = RecordRef.to(person.id());
        return recordsAndWhatTheyName(
                person,
                membership("M-1", "I-1", "G-1").build(),
                tie("B-1", "I-2", "I-1").build(),
                suspect("V-1", "I-1", "N-1")
                        .chargedOn(Given.FOCUSED)
                        .judgedOn(Given.FOCUSED)
                        .droppedOn(Given.FOCUSED)
                        .build(),
                probation("P-1", "I-1").build(),
                callIn("C-1", "G-1").build(),
                invitation("J-1", "I-1", "C-1")
                        .attendance(Attendance.LEFT_EARLY)
                        .build(),
                notification("K-1", "I-1").build(),
                supportCase("S-1", "I-1")
                        .requestedOn(Given.TOLD)
                        .firstContactOn(Given.TOLD)
                        .endedOn(Given.FOCUSED)
                        .consents(List.of(new Consent(ConsentScope.CONTACT, Given.TOLD, Given.FOCUSED)))
                        .exit(new ExitPreparation(null, null, Given.TOLD, null, Given.TOLD))
                        .build(),
                notice("B-9", "G-1").build(),
                focus("F-1", "G-1", "N-1")
                        .measures(List.of(new Measure(
                                IndividualId.of("I-1"), MeasureKind.TRAFFIC_CONTROL, Given.FOCUSED, "polislagen 13 §")))
                        .build(),
                assessment("A-1", "I-1", cited).build(),
                decision("D-1", "I-1").build());
    }

    private static List<String> places(FindingCode code, Records records) {
        return Checks.check(records).findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.place().pointer())
                .toList();
    }

    @Test
    void R36_nobody_does_anything_before_being_born() {
        assertThat(places(
                        FindingCode.EVENT_BEFORE_BIRTH,
                        life(individual("I-1").birthDate(date("2026-05")).build())))
                .containsExactlyInAnyOrder(
                        "/memberships/0/span/from",
                        "/memberships/0/assessedOn",
                        "/memberships/0/evidence/0/observedOn",
                        "/ties/0/dates/0",
                        "/involvements/0/incident",
                        "/involvements/0/chargedOn",
                        "/involvements/0/judgedOn",
                        "/involvements/0/droppedOn",
                        "/supervisions/0/span/from",
                        "/invitations/0/callIn",
                        "/notifications/0/decidedOn",
                        "/notifications/0/attempts/0/date",
                        "/supportCases/0/offeredOn",
                        "/supportCases/0/requestedOn",
                        "/supportCases/0/firstContactOn",
                        "/supportCases/0/endedOn",
                        "/supportCases/0/consents/0/givenOn",
                        "/supportCases/0/consents/0/withdrawnOn",
                        "/supportCases/0/exit/conditionsSignedOn",
                        "/supportCases/0/exit/interventionsDecidedOn",
                        "/focuses/0/measures/0/date",
                        "/assessments/0/assessedOn",
                        "/decisions/0/decidedAt");
    }

    @Test
    void theDeadAreOnlySpokenOf() {
        assertThat(places(
                        FindingCode.EVENT_AFTER_DEATH,
                        life(individual("I-1").deathDate(date("2024-01-09")).build())))
                .containsExactlyInAnyOrder(
                        "/memberships/0/span/from",
                        "/memberships/0/evidence/0/observedOn",
                        "/ties/0/dates/0",
                        "/involvements/0/incident",
                        "/involvements/0/chargedOn",
                        "/supervisions/0/span/from",
                        "/invitations/0/callIn",
                        "/notifications/0/decidedOn",
                        "/notifications/0/attempts/0/date",
                        "/supportCases/0/offeredOn",
                        "/supportCases/0/requestedOn",
                        "/supportCases/0/firstContactOn",
                        "/supportCases/0/consents/0/givenOn",
                        "/supportCases/0/exit/conditionsSignedOn",
                        "/supportCases/0/exit/interventionsDecidedOn",
                        "/focuses/0/measures/0/date",
                        "/assessments/0/assessedOn",
                        "/decisions/0/decidedAt");
    }

    @Test
    void anInexactLifeContradictsNothingThatMayBe() {
        assertThat(Found.in(life(individual("I-1")
                        .birthDate(null)
                        .deathDate(date("2026"))
                        .build())))
                .isEmpty();
    }

    @Test
    void theDeadMayBeInvitedAndDecidedAgainst() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        individual("I-1").deathDate(date("2026-01")).build(),
                        callIn("C-1", "G-1").build(),
                        invitation("J-1", "I-1", "C-1")
                                .attendance(Attendance.NO_SHOW)
                                .build(),
                        invitation("J-2", "I-2", "C-1").build(),
                        decision("D-1", "I-1").outcome(DecisionOutcome.DECLINED).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, unborn, ofödd",
        "2027, unborn, ofödd",
        "2021-06-02, younger than 5, yngre än 5 år",
        "2022, younger than 5, yngre än 5 år",
        "1925-06-01, older than 100, äldre än 100 år",
        "1925-05, older than 100, äldre än 100 år",
        "1901, older than 100, äldre än 100 år"
    })
    void R36_a_birth_date_that_cannot_be_is_named_by_its_fault(String birth, String en, String sv) {
        assertThat(Checks.check(records(individual("I-1").birthDate(date(birth)).build()))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.ENGLISH)).contains("the person " + en + " when");
                    assertThat(finding.message(Language.SWEDISH)).contains("personen " + sv + " när");
                });
    }

    @ParameterizedTest
    @CsvSource({"2021-06-01", "2021-06", "1925-06-02", "1925-06", "1925"})
    void aBirthDateThatCanBeIsLeftAlone(String birth) {
        assertThat(Found.in(records(individual("I-1").birthDate(date(birth)).build())))
                .isEmpty();
    }

    @Test
    void nobodyIsRecordedAsDeadBeforeDying() {
        assertThat(Found.in(
                        records(individual("I-1").deathDate(date("2026-06-02")).build())))
                .containsExactly("IMPLAUSIBLE_DEATH_DATE /individuals/0/deathDate");
        assertThat(Found.in(records(individual("I-1").deathDate(date("2026")).build())))
                .isEmpty();
    }

    static Stream<Recorded> recordedTheDayBefore() {
        Provenance before = recorded("2026-02-01");
        return Stream.of(
                group("X-1")
                        .statuses(List.of(new GroupStatusSpan(GroupStatus.ACTIVE, since("2026-02-02"))))
                        .provenance(before)
                        .build(),
                group("X-1")
                        .audits(List.of(day("2026-06-01"), day("2026-06-02")))
                        .build(),
                membership("X-1", "I-1", "G-1")
                        .span(since("2026-02-02"))
                        .provenance(before)
                        .build(),
                membership("X-1", "I-1", "G-1")
                        .assessedOn(Given.TOLD)
                        .provenance(before)
                        .build(),
                Given.feud("X-1", "G-1", "G-2")
                        .span(since("2026-02-02"))
                        .provenance(before)
                        .build(),
                tie("X-1", "I-1", "I-2")
                        .dates(List.of(date("2026-02-02")))
                        .provenance(before)
                        .build(),
                incident("X-1").date(date("2026-02-02")).provenance(before).build(),
                suspect("X-1", "I-1", "N-1").provenance(recorded("2026-03-01")).build(),
                suspect("X-1", "I-1", "N-1").chargedOn(day("2026-06-02")).build(),
                suspect("X-1", "I-1", "N-1").judgedOn(day("2026-06-02")).build(),
                suspect("X-1", "I-1", "N-1").droppedOn(day("2026-06-02")).build(),
                classification("X-1", "N-1").assessedOn(day("2026-06-02")).build(),
                callIn("X-1", "G-1").provenance(before).build(),
                callIn("X-1", "G-1")
                        .date(day("2026-03-01"))
                        .rehearsedOn(Given.TOLD)
                        .status(CallInStatus.HELD)
                        .provenance(recorded("2026-02-28"))
                        .build(),
                callIn("X-1", "G-1").followedUpOn(day("2026-06-02")).build(),
                notification("X-1", "I-1").attempts(null).provenance(before).build(),
                notification("X-1", "I-1")
                        .attempts(List.of(attempt(day("2026-06-02"), AttemptOutcome.NOT_FOUND)))
                        .build(),
                notice("X-1", "G-1").provenance(before).build(),
                supportCase("X-1", "I-1").provenance(before).build(),
                supportCase("X-1", "I-1").requestedOn(day("2026-06-02")).build(),
                supportCase("X-1", "I-1").firstContactOn(day("2026-06-02")).build(),
                supportCase("X-1", "I-1")
                        .consents(List.of(new Consent(ConsentScope.CONTACT, Given.TOLD, day("2026-06-02"))))
                        .build(),
                supportCase("X-1", "I-1")
                        .exit(new ExitPreparation(null, null, day("2026-06-02"), null, null))
                        .build(),
                supportCase("X-1", "I-1")
                        .exit(new ExitPreparation(null, null, null, null, day("2026-06-02")))
                        .build(),
                decision("X-1", "I-1").provenance(before).build());
    }

    @ParameterizedTest
    @MethodSource
    void recordedTheDayBefore(Recorded record) {
        Records records = recordsAndWhatTheyName(record);

        assertThat(Checks.check(records).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.RECORDED_BEFORE_IT_HAPPENED);
            assertThat(finding.record()).isEqualTo("X-1");
        });
    }

    static Stream<Recorded> planned() {
        return Stream.of(
                probation("X-1", "I-1").span(since("2026-09-01")).build(),
                callIn("X-1", "G-1")
                        .date(day("2026-09-01"))
                        .status(CallInStatus.PLANNED)
                        .build(),
                callIn("X-1", "G-1")
                        .date(day("2026-09-01"))
                        .participantsFixedOn(day("2026-08-11"))
                        .rehearsedOn(day("2026-08-25"))
                        .followedUpOn(day("2026-09-15"))
                        .status(CallInStatus.PLANNED)
                        .build(),
                supportCase("X-1", "I-1").endedOn(day("2026-09-01")).build(),
                membership("X-1", "I-1", "G-1")
                        .span(span("2024-01-10", "2026-09-01"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    void planned(Recorded record) {
        assertThat(Found.in(recordsAndWhatTheyName(record))).isEmpty();
    }

    @Test
    void noStepOfACallInThatWasHeldLiesAhead() {
        assertThat(Found.in(recordsAndWhatTheyName(callIn("C-1", "G-1")
                        .date(day("2026-06-02"))
                        .participantsFixedOn(day("2026-06-02"))
                        .rehearsedOn(day("2026-06-02"))
                        .followedUpOn(day("2026-06-02"))
                        .build())))
                .containsExactlyInAnyOrder(
                        "RECORDED_BEFORE_IT_HAPPENED /callIns/0/date",
                        "RECORDED_BEFORE_IT_HAPPENED /callIns/0/participantsFixedOn",
                        "RECORDED_BEFORE_IT_HAPPENED /callIns/0/rehearsedOn",
                        "RECORDED_BEFORE_IT_HAPPENED /callIns/0/followedUpOn");
    }

    @Test
    void aFocusMayBeDecidedBeforeItStarts() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-1").build(),
                        focus("F-1", "G-1", "N-1")
                                .decidedOn(day("2026-06-01"))
                                .span(since("2026-09-01"))
                                .build())))
                .isEmpty();
    }

    @Test
    void aDecisionOnAFocusIsRecordedOnceItIsMade() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-1").build(),
                        focus("F-1", "G-1", "N-1")
                                .decidedOn(day("2026-06-02"))
                                .span(since("2026-09-01"))
                                .build())))
                .containsExactly("RECORDED_BEFORE_IT_HAPPENED /focuses/0/decidedOn");
    }

    @Test
    void aFocusIsNotDecidedBeforeItsIncident() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-1").build(),
                        focus("F-1", "G-1", "N-1").decidedOn(day("2026-03-01")).build())))
                .containsExactly("OUT_OF_ORDER /focuses/0/decidedOn");
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-1").build(),
                        focus("F-1", "G-1", "N-1").decidedOn(day("2026-03-02")).build())))
                .isEmpty();
    }

    @Test
    void attendanceIsRecordedOnTheDayOrLater() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        callIn("C-1", "G-1").build(),
                        invitation("J-1", "I-1", "C-1")
                                .attendance(Attendance.NO_SHOW)
                                .provenance(recorded("2026-02-01"))
                                .build(),
                        invitation("J-2", "I-2", "C-1")
                                .attendance(Attendance.EXCUSED)
                                .provenance(recorded("2026-02-01"))
                                .build(),
                        invitation("J-3", "I-3", "C-1")
                                .provenance(recorded("2026-02-01"))
                                .build())))
                .containsExactly("RECORDED_BEFORE_IT_HAPPENED /invitations/0/callIn");
    }

    @Test
    void anIncidentRecordedTooEarlyIsBlamedAlone() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        incident("N-1").provenance(recorded("2026-03-01")).build(),
                        suspect("V-1", "I-1", "N-1")
                                .provenance(recorded("2026-03-01"))
                                .build())))
                .containsExactly("RECORDED_BEFORE_IT_HAPPENED /incidents/0/date");
    }

    @Test
    void whatIsDoneAboutPeoplesRightsAndDataIsRecordedOnceItIsDone() {
        LocalDate tomorrow = Given.RECORDED.plusDays(1);
        Records records = recordsAndWhatTheyName(
                individual("I-1").build(),
                request("Q-1", "I-1", Right.RESTRICTION)
                        .receivedOn(tomorrow)
                        .decision(new RequestDecision(
                                RequestOutcome.GRANTED, new PractitionerId("P-1"), tomorrow, "It is disputed."))
                        .liftedOn(tomorrow)
                        .build(),
                disclosure("X-1", RecordRef.to(IndividualId.of("I-1")))
                        .disclosedAt(Instant.parse("2026-06-01T22:00:00Z"))
                        .build(),
                tombstone("T-1").erasedOn(tomorrow).build());
        assertThat(Found.in(records))
                .containsExactlyInAnyOrder(
                        "RECORDED_BEFORE_IT_HAPPENED /rightsRequests/0/receivedOn",
                        "RECORDED_BEFORE_IT_HAPPENED /rightsRequests/0/decision/decidedOn",
                        "RECORDED_BEFORE_IT_HAPPENED /rightsRequests/0/liftedOn",
                        "RECORDED_BEFORE_IT_HAPPENED /disclosures/0/disclosedAt",
                        "RECORDED_BEFORE_IT_HAPPENED /tombstones/0/erasedOn");
    }

    @Test
    void nobodyAsksBeforeBeingBornAndRelativesMayAskAfterADeath() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        individual("I-1").birthDate(date("2026-05-30")).build(),
                        request("Q-1", "I-1", Right.ACCESS)
                                .receivedOn(day("2026-05-29"))
                                .build())))
                .contains("EVENT_BEFORE_BIRTH /rightsRequests/0/receivedOn");
        assertThat(Found.in(recordsAndWhatTheyName(
                        individual("I-1").deathDate(date("2026-05-01")).build(),
                        request("Q-1", "I-1", Right.ACCESS)
                                .receivedOn(day("2026-05-29"))
                                .build())))
                .isEmpty();
    }

    @Test
    void theDayIsThatOfTheSite() {
        Instant lateInUtc = Instant.parse("2026-03-01T23:30:00Z");

        assertThat(Found.in(records(incident("N-1")
                        .provenance(Provenance.of(Given.POLICE, lateInUtc))
                        .build())))
                .isEmpty();
    }

    @Test
    void stepsOfAFocusAreNotDatedBeforeIt() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        notice("B-1", "G-1").build(),
                        focus("F-1", "G-1", "N-1")
                                .span(since("2026-03-01"))
                                .reviews(List.of(day("2026-02-28"), day("2026-03-01")))
                                .measures(List.of(new Measure(
                                        IndividualId.of("I-1"),
                                        MeasureKind.OTHER,
                                        day("2026-02-28"),
                                        "skattebetalningslagen")))
                                .build())))
                .containsExactly(
                        "OUT_OF_ORDER /focuses/0/measures/0/date",
                        "OUT_OF_ORDER /focuses/0/reviews/0",
                        "OUT_OF_ORDER /focuses/0/span/from");
    }

    @Test
    void aSuspicionIsNotDroppedBeforeTheIncident() {
        assertThat(Found.in(recordsAndWhatTheyName(suspect("V-1", "I-1", "N-1")
                        .droppedOn(day("2026-03-01"))
                        .build())))
                .containsExactly("OUT_OF_ORDER /involvements/0/droppedOn");
    }

    @Test
    void nobodyIsChargedOrJudgedBeforeTheIncident() {
        assertThat(Found.in(recordsAndWhatTheyName(suspect("V-1", "I-1", "N-1")
                        .chargedOn(day("2026-03-01"))
                        .judgedOn(day("2026-03-01"))
                        .build())))
                .containsExactly("OUT_OF_ORDER /involvements/0/chargedOn", "OUT_OF_ORDER /involvements/0/judgedOn");
        assertThat(Found.in(recordsAndWhatTheyName(suspect("V-1", "I-1", "N-1")
                        .chargedOn(day("2026-03-02"))
                        .judgedOn(day("2026-03-02"))
                        .build())))
                .isEmpty();
    }

    @Test
    void anInexactIncidentPutsNothingOutOfOrder() {
        assertThat(Found.in(records(
                        incident("N-1").date(date("2026-03")).build(),
                        classification("L-1", "N-1")
                                .assessedOn(day("2026-03-01"))
                                .build())))
                .isEmpty();
    }

    @Test
    void aWholeSiteRecordedTooEarlyIsFoundOutRecordByRecord() {
        Records.Builder early = Records.builder(Given.SITE);
        Records site = CompleteSite.records("");
        site.sources().forEach(early::add);
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                site.recorded(kind).forEach(record -> early.add(record.withProvenance(recorded("2020-01-01"))));
            }
        }

        assertThat(places(FindingCode.RECORDED_BEFORE_IT_HAPPENED, early.build()))
                .contains("/callIns/0/date", "/incidents/0/date", "/notices/0/date", "/focuses/0/measures/0/date")
                .doesNotContain("/involvements/0/incident", "/invitations/0/callIn", "/supervisions/0/span/from");
    }
}
