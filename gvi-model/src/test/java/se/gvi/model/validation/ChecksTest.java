// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.gvi.model.fixture.Given.callIn;
import static se.gvi.model.fixture.Given.coverage;
import static se.gvi.model.fixture.Given.feud;
import static se.gvi.model.fixture.Given.focus;
import static se.gvi.model.fixture.Given.individual;
import static se.gvi.model.fixture.Given.invitation;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.notice;
import static se.gvi.model.fixture.Given.notification;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.withdrawn;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.Given;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;

final class ChecksTest {

    private static final RecordRef GROUP = new RecordRef(RecordKind.GROUP, "G-1");

    private static Unread unread(RecordKind kind, String id) {
        return Unread.of(Set.of(new RecordRef(kind, id)), Set.of());
    }

    @Test
    void noRecordsHaveNoFindings() {
        ValidationReport report = Checks.check(Records.builder(Given.SITE).build());

        assertThat(report.valid()).isTrue();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aFindingNamesItsRecordAndHasNoLine() {
        ValidationReport report = Checks.check(recordsAndWhatTheyName(
                membership("M-7", "I-1", "G-1").reviewBy(null).build()));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.record()).isEqualTo("M-7");
            assertThat(finding.place()).isEqualTo(Place.at("/memberships/0/reviewBy"));
            assertThat(finding.place().inFile()).isFalse();
        });
    }

    @Test
    void everythingIsCountedThoughNotKept() {
        Membership[] many = IntStream.range(0, Checks.KEPT_PER_CODE + 1)
                .mapToObj(i ->
                        membership("M-" + i, "I-" + i, "G-1").reviewBy(null).build())
                .toArray(Membership[]::new);

        ValidationReport report = Checks.check(recordsAndWhatTheyName(many));

        assertThat(report.counts())
                .containsEntry(FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE, Checks.KEPT_PER_CODE + 1L);
        assertThat(report.findings()).hasSize(Checks.KEPT_PER_CODE);
        assertThat(report.truncated()).isTrue();
    }

    @Test
    void whatWasWithdrawnContradictsNothing() {
        assertThat(Found.in(recordsAndWhatTheyName(
                        membership("M-1", "I-1", "G-1")
                                .evidence(null)
                                .reviewBy(null)
                                .provenance(withdrawn("2023-01-01", "2026-06-01"))
                                .build(),
                        membership("M-2", "I-1", "G-1").build())))
                .isEmpty();
    }

    @Test
    void anUnreadRecordIsNotMissing() {
        Records records = records(
                individual("I-1").build(), membership("M-1", "I-1", "G-1").build());

        assertThat(Found.in(records)).containsExactly("DANGLING_REFERENCE /memberships/0/group");
        assertThat(Found.in(records, Unread.of(Set.of(GROUP), Set.of()))).isEmpty();
        assertThat(Found.in(records, Unread.of(Set.of(), Set.of(RecordKind.GROUP))))
                .isEmpty();
        assertThat(Found.in(records, unread(RecordKind.GROUP, "G-2"))).hasSize(1);
    }

    @Test
    void nothingIsConcludedFromUnreadNotices() {
        Records records = recordsAndWhatTheyName(focus("F-1", "G-1", "N-1").build());

        ValidationReport report = Found.report(records, unread(RecordKind.NOTICE, "B-1"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isFalse();
        assertThat(report.notRun())
                .containsExactlyInAnyOrder(
                        "FOCUS_WITHOUT_NOTICE: not every record could be read in notices",
                        "FOCUS_TRIGGER_BEFORE_NOTICE: not every record could be read in notices");
    }

    @Test
    void nothingIsConcludedFromUnreadSupervisions() {
        Records records = recordsAndWhatTheyName(
                callIn("C-1", "G-1").build(),
                invitation("J-1", "I-1", "C-1").basis(InvitationBasis.MANDATORY).build());

        assertThat(Found.in(records)).hasSize(1);
        assertThat(Found.in(records, unread(RecordKind.SUPERVISION, "P-1"))).isEmpty();
    }

    @Test
    void nothingIsConcludedFromUnreadMembershipsOrAttempts() {
        Records records = recordsAndWhatTheyName(
                notification("K-1", "I-1").attempts(null).build(),
                notice("B-1", "G-1").notification(NotificationId.of("K-1")).build());

        assertThat(Found.in(records)).hasSize(1);
        assertThat(Found.in(records, unread(RecordKind.NOTIFICATION, "K-1"))).isEmpty();
        assertThat(Found.in(records, unread(RecordKind.MEMBERSHIP, "M-1"))).isEmpty();
    }

    @Test
    void anUnreadSectionIsASection() {
        Records records = records(coverage("T-1", RecordKind.SUPERVISION).build());

        assertThat(Found.in(records)).hasSize(1);
        assertThat(Found.in(records, Unread.of(Set.of(), Set.of(RecordKind.SUPERVISION))))
                .isEmpty();
    }

    @Test
    void checksThatRanAreAddedToWhatWasFoundBefore() {
        ValidationReport.Collector found = ValidationReport.collector(1).notRun("something before");

        Checks.check(records(feud("R-1", "G-1", "G-2").build()), Unread.nothing(), found);

        ValidationReport report = found.report();
        assertThat(report.counts()).containsEntry(FindingCode.DANGLING_REFERENCE, 2L);
        assertThat(report.notRun()).containsExactly("something before");
    }

    @Test
    void unreadIsWhatItSays() {
        Unread unread = Unread.of(Set.of(GROUP), Set.of(RecordKind.TIE));

        assertThat(unread.mayHold(GROUP)).isTrue();
        assertThat(unread.mayHold(new RecordRef(RecordKind.GROUP, "G-2"))).isFalse();
        assertThat(unread.mayHold(new RecordRef(RecordKind.TIE, "any"))).isTrue();
        assertThat(unread.incompleteKinds()).containsExactlyInAnyOrder(RecordKind.GROUP, RecordKind.TIE);
        assertThat(Unread.nothing().incompleteKinds()).isEmpty();
        assertThat(Unread.nothing().mayHold(GROUP)).isFalse();
        assertThatNullPointerException()
                .isThrownBy(() -> Unread.of(null, Set.of()))
                .withMessage("records");
    }

    @Test
    void noFindingTellsADateOfBirthOrDeath() {
        Individual person = individual("I-1")
                .birthDate(Given.date("2031-07-17"))
                .deathDate(Given.date("1971-07-17"))
                .build();
        Records records = recordsAndWhatTheyName(
                person,
                membership("M-1", "I-1", "G-1").build(),
                Given.suspect("V-1", "I-1", "N-1").build(),
                Given.supportCase("S-1", "I-1").build());

        ValidationReport report = Checks.check(records);

        assertThat(report.counts().keySet())
                .containsExactlyInAnyOrder(
                        FindingCode.EVENT_BEFORE_BIRTH,
                        FindingCode.EVENT_AFTER_DEATH,
                        FindingCode.IMPLAUSIBLE_BIRTH_DATE,
                        FindingCode.IMPLAUSIBLE_DEATH_DATE);
        assertThat(List.of(report.findings().toString(), report.toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain("07-17", "2031", "1971"));
    }
}
