// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.gvi.model.fixture.Given.FOCUSED;
import static se.gvi.model.fixture.Given.alliance;
import static se.gvi.model.fixture.Given.assessment;
import static se.gvi.model.fixture.Given.classification;
import static se.gvi.model.fixture.Given.coverage;
import static se.gvi.model.fixture.Given.decision;
import static se.gvi.model.fixture.Given.feud;
import static se.gvi.model.fixture.Given.group;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.recorded;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.since;
import static se.gvi.model.fixture.Given.span;
import static se.gvi.model.fixture.Given.suspect;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.finding.Finding;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;

/** What is there twice, or says two things at once. */
final class DoublesTest {

    @Test
    void someoneMayBeInTwoGroups() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        membership("M-1", "I-1", "G-1").build(),
                        membership("M-2", "I-1", "G-2").build(),
                        membership("M-3", "I-2", "G-1").build())))
                .isEmpty();
    }

    @Test
    void nobodyIsMemberAndFormerMemberOfOneGroup() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        membership("M-1", "I-1", "G-1").build(),
                        membership("M-2", "I-1", "G-1")
                                .standing(Standing.FORMER)
                                .span(since("2025-01-01"))
                                .build())))
                .containsExactly("MEMBERSHIP_TWICE /memberships/1/span");
    }

    @Test
    void aLongMembershipIsHeldAgainstAllThatFollow() {
        Records records = recordsAndWhatTheyName(
                membership("M-3", "I-1", "G-1")
                        .span(span("2025-03-01", "2025-04-01"))
                        .build(),
                membership("M-2", "I-1", "G-1")
                        .span(span("2025-01-01", "2025-02-01"))
                        .build(),
                membership("M-1", "I-1", "G-1").span(since("2024-02-01")).build());

        assertThat(Checks.check(records).findings())
                .extracting(Finding::record, finding -> finding.arguments().get("other"))
                .containsExactlyInAnyOrder(
                        tuple("M-2", new RecordRef(RecordKind.MEMBERSHIP, "M-1").label()),
                        tuple("M-3", new RecordRef(RecordKind.MEMBERSHIP, "M-1").label()));
    }

    @Test
    void ofTwoThatStartTogetherTheLaterRecordedIsTheDouble() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        membership("M-1", "I-1", "G-1").build(),
                        membership("M-2", "I-1", "G-1")
                                .provenance(recorded("2026-05-01"))
                                .build())))
                .containsExactly("MEMBERSHIP_TWICE /memberships/0/span");
    }

    @Test
    void aRoleThatWasDroppedIsStillTheSameRole() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        suspect("V-1", "I-1", "N-1").droppedOn(FOCUSED).build(),
                        suspect("V-2", "I-1", "N-1").build(),
                        suspect("V-3", "I-1", "N-1").build(),
                        suspect("V-4", "I-2", "N-1").build(),
                        suspect("V-5", "I-1", "N-2").build())))
                .containsExactly("INVOLVEMENT_TWICE /involvements/1", "INVOLVEMENT_TWICE /involvements/2");
    }

    @Test
    void twoFeudsOfTwoGroupsContradictNothing() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        feud("R-1", "G-1", "G-2").build(),
                        feud("R-2", "G-2", "G-1").build(),
                        alliance("R-3", "G-1", "G-3").build())))
                .isEmpty();
    }

    @Test
    void alliancesAreHeldAgainstEveryEarlierFeud() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        alliance("R-1", "G-1", "G-2")
                                .span(span("2025-06-01", "2025-07-01"))
                                .build(),
                        feud("R-2", "G-1", "G-2")
                                .span(span("2024-01-01", "2026-01-01"))
                                .build(),
                        feud("R-3", "G-2", "G-1")
                                .span(span("2025-01-01", "2025-02-01"))
                                .build(),
                        alliance("R-4", "G-2", "G-1").span(since("2026-01-01")).build())))
                .containsExactly("FEUD_AND_ALLIANCE_AT_ONCE /relations/0/span");
    }

    @Test
    void aFeudIsHeldAgainstAnEarlierAlliance() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        alliance("R-1", "G-1", "G-2").build(),
                        feud("R-2", "G-1", "G-2").span(since("2025-01-01")).build())))
                .containsExactly("FEUD_AND_ALLIANCE_AT_ONCE /relations/1/span");
    }

    @Test
    void statusesAreHeldAgainstTheOneThatLastsLongest() {
        assertThat(Found.in(records(group("G-1")
                        .statuses(List.of(
                                new GroupStatusSpan(GroupStatus.ACTIVE, since("2024-01-01")),
                                new GroupStatusSpan(GroupStatus.DORMANT, span("2024-02-01", "2024-03-01")),
                                new GroupStatusSpan(GroupStatus.DISSOLVED, since("2025-01-01"))))
                        .build())))
                .containsExactly(
                        "GROUP_STATUS_TWICE /groups/0/statuses/1/span", "GROUP_STATUS_TWICE /groups/0/statuses/2/span");
    }

    @Test
    void victimsGroupsAreHeldAgainstTheVictimsSide() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        classification("L-1", "N-1")
                                .victimSide(GroupInvolvement.NO)
                                .victimGroups(List.of(GroupId.of("G-1")))
                                .offenderSide(GroupInvolvement.LIKELY)
                                .offenderGroups(List.of(GroupId.of("G-2")))
                                .build(),
                        classification("L-2", "N-1")
                                .victimSide(GroupInvolvement.NO)
                                .victimGroups(List.of())
                                .build())))
                .containsExactly("GROUPS_ON_UNINVOLVED_SIDE /classifications/0/victimGroups");
    }

    @Test
    void anAssessmentMayCiteWhatIsNobodysOwn() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        feud("R-1", "G-1", "G-2").build(),
                        assessment(
                                        "A-1",
                                        "I-1",
                                        RecordRef.to(IncidentId.of("N-1")),
                                        RecordRef.to(GroupId.of("G-1")),
                                        new RecordRef(RecordKind.RELATION, "R-1"),
                                        RecordRef.to(IndividualId.of("I-1")))
                                .build())))
                .isEmpty();
    }

    @Test
    void anAssessmentShouldNotCiteOtherPeopleOrDecisionsAboutThem() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        decision("D-1", "I-2").build(),
                        assessment(
                                        "A-1",
                                        "I-1",
                                        RecordRef.to(IndividualId.of("I-2")),
                                        new RecordRef(RecordKind.DECISION, "D-1"))
                                .build())))
                .containsExactly(
                        "ASSESSMENT_CITES_SOMEBODY_ELSE /assessments/0/cites/0",
                        "ASSESSMENT_CITES_SOMEBODY_ELSE /assessments/0/cites/1");
    }

    @Test
    void onlyCompleteCoverageNeedsRecordsAndASourceThatLooked() {
        assertThat(Found.in(records(
                        incident("N-1").build(),
                        coverage("T-1", RecordKind.TIE)
                                .completeness(Completeness.UNAVAILABLE)
                                .span(span("2026-01-01", "2027-01-01"))
                                .build(),
                        coverage("T-2", RecordKind.INCIDENT)
                                .completeness(Completeness.PARTIAL)
                                .span(span("2026-01-01", "2027-01-01"))
                                .build())))
                .isEmpty();
    }
}
