// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.gvi.model.fixture.Given.assessment;
import static se.gvi.model.fixture.Given.coverage;
import static se.gvi.model.fixture.Given.group;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.individual;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.recorded;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.source;
import static se.gvi.model.fixture.Given.suspect;
import static se.gvi.model.fixture.Given.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Given;
import se.gvi.model.group.Group;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.records.Records;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;

final class IdsAndReferencesTest {

    private static Group version(String recorded, String withdrawn) {
        return group("G-1").provenance(withdrawn(recorded, withdrawn)).build();
    }

    @Test
    void sourcesHaveNoVersions() {
        Records records = Records.builder(Given.SITE)
                .add(source("police").build())
                .add(source("police").build())
                .build();

        assertThat(Found.in(records)).containsExactly("DUPLICATE_ID /sources/1/id");
    }

    @Test
    void versionsMayFollowEachOtherInAnyOrder() {
        assertThat(Found.in(records(
                        version("2026-03-01", "2026-04-01"),
                        group("G-1").provenance(recorded("2026-05-01")).build(),
                        version("2026-01-01", "2026-03-01"))))
                .isEmpty();
    }

    @Test
    void aVersionInTheTimeOfAnyOtherIsADouble() {
        assertThat(Found.in(records(
                        group("G-1").provenance(recorded("2026-01-01")).build(),
                        version("2026-02-01", "2026-03-01"),
                        version("2026-04-01", "2026-05-01"))))
                .containsExactly("DUPLICATE_ID /groups/1/id", "DUPLICATE_ID /groups/2/id");
    }

    @Test
    void aVersionWithdrawnAtOnceStoodAtNoTime() {
        assertThat(Found.in(records(
                        group("G-1").provenance(recorded("2026-01-01")).build(), version("2026-02-01", "2026-02-01"))))
                .isEmpty();
    }

    @Test
    void oneIdMayNameRecordsOfTwoKinds() {
        assertThat(Found.in(records(group("X-1").build(), individual("X-1").build())))
                .isEmpty();
    }

    @Test
    void neitherOfTwoRecordsWithOneIdIsBelieved() {
        Records records = recordsAndWhatTheyName(
                individual("I-1").birthDate(Given.date("2030")).build(),
                individual("I-1").build(),
                suspect("V-1", "I-1", "N-1").build());

        assertThat(Checks.check(records).counts().keySet())
                .containsExactly(FindingCode.DUPLICATE_ID, FindingCode.IMPLAUSIBLE_BIRTH_DATE);
    }

    @Test
    void everyReferenceIsFollowedAlsoToSources() {
        assertThat(Found.in(records(membership("M-1", "I-1", "G-1")
                        .evidence(List.of(MembershipEvidence.of(
                                EvidenceKind.INTELLIGENCE, SourceId.of("customs"), Given.LONG_AGO)))
                        .provenance(Provenance.of(SourceId.of("school"), Given.during(Given.RECORDED)))
                        .build())))
                .containsExactly(
                        "DANGLING_REFERENCE /memberships/0/evidence/0/source",
                        "DANGLING_REFERENCE /memberships/0/group",
                        "DANGLING_REFERENCE /memberships/0/individual",
                        "DANGLING_REFERENCE /memberships/0/provenance/source");
    }

    @Test
    void referencesInListsAreFollowed() {
        assertThat(Found.in(records(
                        incident("N-1").build(),
                        coverage("T-1", RecordKind.INCIDENT)
                                .individuals(List.of(IndividualId.of("I-1")))
                                .build(),
                        assessment("A-1", "I-2", new RecordRef(RecordKind.TIE, "B-1"))
                                .build())))
                .containsExactly(
                        "DANGLING_REFERENCE /assessments/0/cites/0",
                        "DANGLING_REFERENCE /assessments/0/individual",
                        "DANGLING_REFERENCE /coverage/0/individuals/0");
    }

    @Test
    void aWithdrawnRecordMustNotDangleEither() {
        assertThat(Found.in(records(membership("M-1", "I-1", "G-1")
                        .provenance(withdrawn("2026-01-01", "2026-02-01"))
                        .build())))
                .hasSize(2);
    }

    @Test
    void anIdIsAReferenceToItsStandingVersion() {
        assertThat(Found.in(records(
                        version("2026-01-01", "2026-03-01"),
                        group("G-1").provenance(recorded("2026-03-01")).build(),
                        individual("I-1").build(),
                        membership("M-1", "I-1", "G-1").build())))
                .isEmpty();
    }
}
