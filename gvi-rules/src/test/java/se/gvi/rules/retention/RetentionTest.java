// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.identity.Pseudonymizer;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionId;
import se.gvi.model.json.RecordJson;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;

/** Records of a situation: which rule, which day, and what is left. */
final class RetentionTest {

    private static final String SMALL = """
            {"format": "gvi-situation/1",
             "site": {"name": "Hamnstad", "timeZone": "Europe/Stockholm", "jurisdiction": "SE"},
             "sources": [
              {"id": "police", "branch": "POLICE", "regime": "LED_POLICE", "purpose": "GROUP_AUDIT", "legalBasis": "brottsdatalagen 2:1", "controller": "Polismyndigheten", "confidentiality": "OSL 35:1", "asOf": "2026-03-01"},
              {"id": "prison", "branch": "PRISON", "regime": "LED_PROBATION", "purpose": "DIRECT_COMMUNICATION", "legalBasis": "lag (2018:1699) 2:1", "controller": "Kriminalvården", "confidentiality": "OSL 35:15", "asOf": "2026-03-01"},
              {"id": "social", "branch": "SOCIAL_SERVICES", "regime": "GDPR_SOCIAL_BOARD", "purpose": "SUPPORT", "legalBasis": "lag (2001:454) 6 §", "controller": "Socialnämnden", "confidentiality": "OSL 26:1", "asOf": "2026-03-01"}],
             "coverage": [
              {"id": "Q-1", "records": "MEMBERSHIP", "completeness": "COMPLETE", "span": {"from": "2020-01-01"}, "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}},
              {"id": "Q-2", "records": "SUPPORT_CASE", "completeness": "COMPLETE", "span": {"from": "2020-01-01"}, "provenance": {"source": "social", "recordedAt": "2022-01-10T08:00:00Z"}},
              {"id": "Q-3", "records": "INVOLVEMENT", "completeness": "COMPLETE", "span": {"from": "2020-01-01"}, "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}}],
             "groups": [{"id": "G-1", "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}}],
             "individuals": [
              {"id": "I-1", "birthDate": "1990-05-05", "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}},
              {"id": "I-2", "birthDate": "1991-05-05", "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}},
              {"id": "I-3", "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}}],
             "memberships": [
              {"id": "M-1", "individual": "I-1", "group": "G-1", "standing": "MEMBER", "span": {"from": "2022-01-01", "until": "2023-01-01"}, "evidence": [{"kind": "INTELLIGENCE", "source": "police", "observedOn": "2022-01-02"}], "assessedBy": "A-1", "assessedOn": "2022-01-09", "reviewBy": "2022-07-01", "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z"}},
              {"id": "M-2", "individual": "I-2", "group": "G-1", "standing": "MEMBER", "span": {"from": "2022-01-01"}, "evidence": [{"kind": "INTELLIGENCE", "source": "police", "observedOn": "2022-01-03"}], "assessedBy": "A-1", "assessedOn": "2022-01-09", "reviewBy": "2025-07-01", "provenance": {"source": "police", "recordedAt": "2022-01-10T08:00:00Z", "withdrawnAt": "2025-06-01T08:00:00Z"}},
              {"id": "M-2", "individual": "I-2", "group": "G-1", "standing": "MEMBER", "span": {"from": "2022-01-01"}, "evidence": [{"kind": "INTELLIGENCE", "source": "police", "observedOn": "2025-05-03"}], "assessedBy": "A-1", "assessedOn": "2025-05-30", "reviewBy": "2026-07-01", "provenance": {"source": "police", "recordedAt": "2025-06-01T08:00:00Z"}}],
             "incidents": [{"id": "E-1", "type": "NONFATAL_SHOOTING", "date": "2024-05-01", "provenance": {"source": "police", "recordedAt": "2024-05-02T08:00:00Z"}}],
             "involvements": [
              {"id": "V-1", "individual": "I-2", "incident": "E-1", "role": "SUSPECT", "droppedOn": "2024-09-01", "provenance": {"source": "police", "recordedAt": "2024-12-21T08:00:00Z"}},
              {"id": "V-2", "individual": "I-3", "incident": "E-1", "role": "VICTIM", "provenance": {"source": "police", "recordedAt": "2026-01-02T08:00:00Z"}}],
             "supportCases": [
              {"id": "C-1", "individual": "I-2", "status": "ACTIVE", "offeredOn": "2024-12-01", "provenance": {"source": "social", "recordedAt": "2025-01-15T08:00:00Z"}},
              {"id": "C-3", "individual": "I-3", "status": "ACTIVE", "offeredOn": "2025-07-01", "provenance": {"source": "social", "recordedAt": "2025-07-01T08:00:00Z"}}],
             "assessments": [
              {"id": "R-1", "individual": "I-2", "side": "VIOLENCE_AGAINST", "level": "HIGH", "cites": [{"kind": "MEMBERSHIP", "id": "M-1"}], "assessedBy": "A-1", "assessedOn": "2025-06-01", "expiresOn": "2026-06-01", "provenance": {"source": "police", "recordedAt": "2025-06-01T08:00:00Z"}}]}
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Pseudonymizer MARKER =
            Pseudonymizer.of("Hamnstad", "tombstones", "k1", id -> Optional.of(key()));

    private static byte[] key() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (i * 7 + 1);
        }
        return key;
    }

    private static Situation small() {
        return SituationJson.fromJson(SMALL);
    }

    private static Situation hamnstad() {
        try {
            return SituationJson.read(Path.of("..", "gvi-examples", "hamnstad", "situation.json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Retention retention() {
        return Retention.of(small(), RetentionPolicy.bundled());
    }

    private static RecordRef ref(RecordKind kind, String id) {
        return new RecordRef(kind, id);
    }

    private static RecordState state(Retention retention, RecordKind kind, String id, LocalDate asOf) {
        return retention.states(asOf).stream()
                .filter(item -> item.record().equals(ref(kind, id)))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void R19_intelligence_counts_from_its_first_registration_and_lives_by_a_new_assessment_in_time() {
        Retention retention = retention();
        assertThat(retention
                        .retentionDay(ref(RecordKind.MEMBERSHIP, "M-1"), TODAY)
                        .lastPermittedDay())
                .contains(LocalDate.of(2025, 12, 31));
        assertThat(retention
                        .retentionDay(ref(RecordKind.MEMBERSHIP, "M-2"), TODAY)
                        .lastPermittedDay())
                .contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    void R47_recording_the_same_assessment_anew_keeps_nothing_longer() {
        String again = SMALL.replace("\"assessedOn\": \"2025-05-30\"", "\"assessedOn\": \"2022-01-09\"");
        assertThat(Retention.of(SituationJson.fromJson(again), RetentionPolicy.bundled())
                        .retentionDay(ref(RecordKind.MEMBERSHIP, "M-2"), TODAY)
                        .lastPermittedDay())
                .contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void R07_a_dropped_suspicion_is_not_searchable_from_that_day_though_the_record_may_stay() {
        Involvement dropped = small().records().involvements().get(0);
        LocalDate day = LocalDate.of(2024, 9, 1);
        assertThat(Retention.searchableAsSuspectUntil(dropped)).contains(day);
        assertThat(dropped.countsOn(day.minusDays(1))).isTrue();
        assertThat(dropped.countsOn(day)).isFalse();
        RetentionAnswer answer = retention().retentionDay(ref(RecordKind.INVOLVEMENT, "V-1"), TODAY);
        assertThat(answer.lastPermittedDay()).contains(LocalDate.of(2029, 12, 31));
        assertThat(answer.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.TAKEN_FOR, Caveat.Kind.LOCAL_CHOICE);
        assertThat(Retention.searchableAsSuspectUntil(
                        small().records().involvements().get(1)))
                .isEmpty();
    }

    @Test
    void a_judgment_is_not_its_finality() {
        String judged = SMALL.replace("\"droppedOn\": \"2024-09-01\"", "\"judgedOn\": \"2024-12-20\"");
        Situation situation = SituationJson.fromJson(judged);
        RecordRef role = ref(RecordKind.INVOLVEMENT, "V-1");
        RetentionAnswer answer =
                Retention.of(situation, RetentionPolicy.bundled()).retentionDay(role, TODAY);
        assertThat(answer.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.day()).contains(LocalDate.of(2029, 12, 31));
        assertThat(answer.missing()).extracting(MissingAnchor::fact).containsExactly("JUDGMENT_FINAL");

        RetentionFacts facts = RetentionFacts.builder()
                .day(role, AnchorKind.JUDGMENT_FINAL, LocalDate.of(2025, 1, 10))
                .build();
        assertThat(Retention.of(situation, RetentionPolicy.bundled(), facts)
                        .retentionDay(role, TODAY)
                        .lastPermittedDay())
                .contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void of_an_inquiry_of_which_no_end_is_recorded_both_ends_are_asked_for() {
        RetentionAnswer answer = retention().retentionDay(ref(RecordKind.INVOLVEMENT, "V-2"), TODAY);
        assertThat(answer.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(MissingAnchor::fact)
                .containsExactly("JUDGMENT_FINAL", "INQUIRY_DROPPED");
        assertThat(answer.nextReview()).contains(LocalDate.of(2026, 7, 2));
    }

    @Test
    void R19_custody_is_a_sentence_only_if_somebody_says_so() {
        String held = SMALL.replace(
                " \"supportCases\": [",
                " \"supervisions\": [{\"id\": \"U-1\", \"individual\": \"I-2\", \"supervisionKind\": \"CUSTODY\", \"span\": {\"from\": \"2026-01-01\", \"until\": \"2026-01-11\"}, \"provenance\": {\"source\": \"prison\", \"recordedAt\": \"2026-02-01T08:00:00Z\"}}],\n \"supportCases\": [");
        Situation situation = SituationJson.fromJson(held);
        RecordRef membership = ref(RecordKind.MEMBERSHIP, "M-2");
        RetentionAnswer open =
                Retention.of(situation, RetentionPolicy.bundled()).retentionDay(membership, TODAY);
        assertThat(open.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(open.day()).contains(LocalDate.of(2028, 12, 31));
        assertThat(open.latest()).contains(LocalDate.of(2029, 1, 10));
        for (boolean sentence : new boolean[] {true, false}) {
            RetentionFacts facts = RetentionFacts.builder()
                    .sentence(new SupervisionId("U-1"), sentence)
                    .build();
            assertThat(Retention.of(situation, RetentionPolicy.bundled(), facts)
                            .retentionDay(membership, TODAY)
                            .lastPermittedDay())
                    .contains(sentence ? LocalDate.of(2029, 1, 10) : LocalDate.of(2028, 12, 31));
        }
        assertThat(Retention.of(situation, RetentionPolicy.bundled())
                        .retentionDay(ref(RecordKind.SUPERVISION, "U-1"), TODAY)
                        .inShort(Language.ENGLISH))
                .isEqualTo("undetermined, but not before 2036-01-11 (KV 2:5)");
    }

    @Test
    void R20_what_is_overdue_for_review_is_out_of_use_and_stays_stored() {
        Erasure erasure = retention().erasedAsOf(TODAY);
        assertThat(state(retention(), RecordKind.SUPPORT_CASE, "C-1", LocalDate.of(2026, 1, 15)))
                .isEqualTo(RecordState.ACTIVE);
        assertThat(state(retention(), RecordKind.SUPPORT_CASE, "C-1", LocalDate.of(2026, 1, 16)))
                .isEqualTo(RecordState.REVIEW_OVERDUE);
        assertThat(erasure.situation().supportCasesOf(new IndividualId("I-2"))).isEmpty();
        assertThat(erasure.stored().supportCases()).hasSize(2);
        assertThat(erasure.outOfUse().records(SetAsideUse.REVIEW)).isNotEmpty();
        assertThatThrownBy(() -> erasure.outOfUse().records(SetAsideUse.ARCHIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "These records were set apart for REVIEW and may not be looked at for ARCHIVE. Name the use that"
                                + " they are for, or SUPERVISION.");

        RetentionFacts reviewed = RetentionFacts.builder()
                .day(ref(RecordKind.SUPPORT_CASE, "C-1"), AnchorKind.LAST_REVIEW, LocalDate.of(2026, 1, 10))
                .build();
        assertThat(Retention.of(small(), RetentionPolicy.bundled(), reviewed)
                        .erasedAsOf(TODAY)
                        .situation()
                        .supportCasesOf(new IndividualId("I-2")))
                .hasSize(1);
    }

    @Test
    void R34_whoever_may_be_a_minor_is_reviewed_sooner_and_an_unknown_birth_counts_as_one() {
        RetentionAnswer answer = retention().retentionDay(ref(RecordKind.SUPPORT_CASE, "C-3"), TODAY);
        assertThat(answer.nextReview()).contains(LocalDate.of(2026, 1, 1));
        assertThat(answer.explain(Language.ENGLISH))
                .contains("The person is or may be under 18, so that the shorter time holds.")
                .contains("To be reviewed 6 months after 2025-07-01: 2026-01-01.");
        String born = SMALL.replace("{\"id\": \"I-3\",", "{\"id\": \"I-3\", \"birthDate\": \"2007-07-01\",");
        assertThat(Retention.of(SituationJson.fromJson(born), RetentionPolicy.bundled())
                        .retentionDay(ref(RecordKind.SUPPORT_CASE, "C-3"), TODAY)
                        .nextReview())
                .contains(LocalDate.of(2026, 7, 1));
        String younger = born.replace("2007-07-01", "2007-07-02");
        assertThat(Retention.of(SituationJson.fromJson(younger), RetentionPolicy.bundled())
                        .retentionDay(ref(RecordKind.SUPPORT_CASE, "C-3"), TODAY)
                        .nextReview())
                .contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void R34_whoever_is_born_on_29_february_is_a_minor_until_1_march() {
        String born = SMALL.replace("{\"id\": \"I-3\",", "{\"id\": \"I-3\", \"birthDate\": \"2008-02-29\",");
        RecordRef supportCase = ref(RecordKind.SUPPORT_CASE, "C-3");
        LocalDate before = LocalDate.of(2026, 2, 28);
        for (LocalDate reviewed : List.of(before, before.plusDays(1))) {
            RetentionFacts facts = RetentionFacts.builder()
                    .day(supportCase, AnchorKind.LAST_REVIEW, reviewed)
                    .build();
            assertThat(Retention.of(SituationJson.fromJson(born), RetentionPolicy.bundled(), facts)
                            .retentionDay(supportCase, TODAY)
                            .nextReview())
                    .contains(reviewed.plusMonths(reviewed.equals(before) ? 6 : 12));
        }
    }

    @Test
    void what_must_be_gone_takes_with_it_what_rests_on_it_and_the_person_of_whom_nothing_is_left() {
        Erasure erasure = retention().erasedAsOf(TODAY);
        assertThat(state(retention(), RecordKind.MEMBERSHIP, "M-1", LocalDate.of(2025, 12, 31)))
                .isEqualTo(RecordState.ACTIVE);
        assertThat(state(retention(), RecordKind.MEMBERSHIP, "M-1", LocalDate.of(2026, 1, 1)))
                .isEqualTo(RecordState.ERASED);
        assertThat(state(retention(), RecordKind.INDIVIDUAL, "I-1", TODAY)).isEqualTo(RecordState.ERASED);
        assertThat(state(retention(), RecordKind.ASSESSMENT, "R-1", TODAY)).isEqualTo(RecordState.ERASED);
        assertThat(erasure.gone())
                .containsOnly(
                        Map.entry(RecordKind.INDIVIDUAL, 1),
                        Map.entry(RecordKind.MEMBERSHIP, 1),
                        Map.entry(RecordKind.ASSESSMENT, 1));
        assertThat(SituationJson.toJson(small().reducedTo(erasure.stored())))
                .doesNotContain("I-1\"")
                .doesNotContain("M-1\"");
    }

    @Test
    void silence_where_something_was_taken_out_no_longer_means_no() {
        Situation before = small();
        Situation after = retention().erasedAsOf(TODAY).situation();
        DateSpan gone = DateSpan.of(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 7, 1));
        DateSpan since = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(before.isComplete(RecordKind.MEMBERSHIP, gone)).isTrue();
        assertThat(after.isComplete(RecordKind.MEMBERSHIP, gone)).isFalse();
        assertThat(after.isComplete(RecordKind.MEMBERSHIP, since)).isTrue();
        assertThat(after.isComplete(RecordKind.MEMBERSHIP, new IndividualId("I-2"), gone))
                .isTrue();
        assertThat(after.isComplete(RecordKind.MEMBERSHIP, new IndividualId("I-1"), gone))
                .isFalse();
        assertThat(after.isComplete(RecordKind.SUPPORT_CASE, new IndividualId("I-2"), since))
                .isFalse();
        assertThat(after.knownAt(Instant.parse("2025-01-01T00:00:00Z")).isComplete(RecordKind.MEMBERSHIP, gone))
                .isFalse();
    }

    @Test
    void R21_what_is_restricted_or_archived_cannot_be_reached_by_operational_work() {
        RecordRef membership = ref(RecordKind.MEMBERSHIP, "M-1");
        RecordRef role = ref(RecordKind.INVOLVEMENT, "V-1");
        LocalDate later = LocalDate.of(2030, 1, 1);
        RetentionFacts facts = RetentionFacts.builder()
                .restricted(membership, LocalDate.of(2025, 12, 1))
                .archived(role, LocalDate.of(2029, 12, 1))
                .archived(ref(RecordKind.MEMBERSHIP, "M-2"), LocalDate.of(2028, 12, 1))
                .build();
        Retention retention = Retention.of(small(), RetentionPolicy.bundled(), facts);
        Erasure erasure = retention.erasedAsOf(later);
        assertThat(erasure.restricted().records(SetAsideUse.EVIDENCE))
                .extracting(record -> RecordRef.to(record.id()))
                .containsExactly(ref(RecordKind.INDIVIDUAL, "I-1"), membership);
        assertThat(erasure.archived().records(SetAsideUse.ARCHIVE))
                .extracting(record -> RecordRef.to(record.id()))
                .containsExactly(role);
        assertThat(erasure.situation().records().memberships()).isEmpty();
        assertThat(erasure.situation().records().involvements())
                .noneMatch(each -> RecordRef.to(each.id()).equals(role));
        assertThat(erasure.stored().memberships()).isEmpty();
        assertThat(state(retention, RecordKind.MEMBERSHIP, "M-2", later))
                .as("4:6 second paragraph takes the right to archive away")
                .isEqualTo(RecordState.ERASED);
        assertThat(erasure.archived()).hasToString("SetAside[ARCHIVE, 1]");
    }

    @Test
    void R21_a_disclosure_and_a_request_lose_what_is_gone_and_stay_as_long_as_anything_is_left() {
        String provenance = "\"provenance\": {\"source\": \"police\", \"recordedAt\": \"2025-12-01T08:00:00Z\"}";
        String disclosure =
                "{\"id\": \"%s\", \"sender\": \"POLICE\", \"recipients\": [\"PROBATION\"], \"records\": [%s],"
                        + " \"members\": [\"memberships.standing\"], \"ground\": \"OSL 10:15a\", \"purpose\": \"GROUP_AUDIT\","
                        + " \"necessity\": \"fictional\", \"quality\": \"fictional\", \"decidedBy\": \"A-1\","
                        + " \"disclosedAt\": \"2025-11-30T08:00:00Z\", " + provenance + "}";
        String gone = "{\"kind\": \"MEMBERSHIP\", \"id\": \"M-1\"}";
        String left = "{\"kind\": \"MEMBERSHIP\", \"id\": \"M-2\"}";
        String request = "{\"id\": \"Q-1\", \"individual\": \"I-2\", \"right\": \"CORRECTION\", \"records\": [" + left
                + ", {\"kind\": \"ASSESSMENT\", \"id\": \"R-1\"}], \"receivedOn\": \"2025-11-30\", " + provenance + "}";
        String json = SMALL.strip();
        Situation situation = SituationJson.fromJson(json.substring(0, json.length() - 1)
                + ", \"disclosures\": [" + disclosure.formatted("X-1", gone + ", " + left) + ", "
                + disclosure.formatted("X-2", gone) + "], \"rightsRequests\": [" + request + "]}");

        Erasure erasure = Retention.of(situation, RetentionPolicy.bundled()).erasedAsOf(TODAY);

        assertThat(erasure.stored().disclosures()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).hasToString("X-1");
            assertThat(kept.records()).containsExactly(ref(RecordKind.MEMBERSHIP, "M-2"));
        });
        assertThat(erasure.stored().rightsRequests())
                .singleElement()
                .extracting(kept -> kept.records().orElseThrow())
                .isEqualTo(List.of(ref(RecordKind.MEMBERSHIP, "M-2")));
        assertThat(erasure.gone()).containsEntry(RecordKind.DISCLOSURE, 1).doesNotContainKey(RecordKind.RIGHTS_REQUEST);
        assertThat(SituationJson.fromJson(SituationJson.toJson(erasure.situation()))
                        .records()
                        .disclosures())
                .as("it can be read again")
                .hasSize(1);
    }

    @Test
    void R22_a_tombstone_says_nothing_of_whom_and_lets_the_old_claim_in_no_more() {
        Tombstones stones = retention().erasedAsOf(TODAY).tombstones(MARKER);
        assertThat(stones.stones())
                .extracting(Tombstone::kind)
                .containsExactly(RecordKind.INDIVIDUAL, RecordKind.MEMBERSHIP, RecordKind.ASSESSMENT);
        assertThat(stones.toString())
                .doesNotContain("I-1")
                .doesNotContain("M-1")
                .doesNotContain("G-1");
        assertThat(stones.stones().get(0).marks())
                .as("who somebody is has no mark")
                .isEmpty();

        Membership old = small().records().memberships().get(0);
        Membership relabelled = old.toBuilder()
                .id(new MembershipId("M-9"))
                .assessedOn(TODAY)
                .reviewBy(TODAY.plusDays(90))
                .build();
        assertThat(stones.refuses(old, MARKER)).isTrue();
        assertThat(stones.refuses(relabelled, MARKER)).isTrue();
        Membership newBasis = (Membership) RecordJson.fromJson(
                RecordKind.MEMBERSHIP,
                RecordJson.toJson(relabelled)
                        .replace("\"observedOn\":\"2022-01-02\"", "\"observedOn\":\"2026-02-27\""));
        assertThat(stones.refuses(newBasis, MARKER)).isFalse();
        assertThat(stones.refuses(small().records().individuals().get(0), MARKER))
                .isFalse();
        assertThat(stones.refuses(small().records().groups().get(0), MARKER)).isFalse();
        assertThat(stones.and(stones)).isEqualTo(stones);
    }

    @Test
    void R22_marks_of_one_person_have_nothing_in_common() {
        Membership one = small().records().memberships().get(0);
        Membership other = one.toBuilder().group(new GroupId("G-2")).build();
        Set<String> marks = new HashSet<>(ClaimBasis.marks(one, MARKER));
        assertThat(marks).hasSize(1).allMatch(mark -> mark.matches("k1-m[a-z2-7]{52}"));
        assertThat(ClaimBasis.marks(other, MARKER)).doesNotContainAnyElementsOf(marks);
        Membership bare = one.toBuilder().evidence(null).build();
        assertThat(ClaimBasis.marks(bare, MARKER))
                .isEqualTo(ClaimBasis.marks(
                        bare.toBuilder()
                                .evidence(List.of())
                                .assessedOn(TODAY)
                                .reviewBy(null)
                                .build(),
                        MARKER))
                .doesNotContainAnyElementsOf(marks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2027-02-01", "2028-02-01", "2029-01-01", "2030-01-01", "2033-01-01"})
    void a_town_erased_on_any_day_is_whole_and_erasing_it_again_changes_nothing(LocalDate asOf) {
        Situation town = hamnstad();
        Erasure erasure = Retention.of(town, RetentionPolicy.bundled()).erasedAsOf(asOf);
        for (Situation left : List.of(erasure.situation(), town.reducedTo(erasure.stored()))) {
            Set<RecordRef> there = new HashSet<>();
            left.records().sources().forEach(source -> there.add(RecordRef.to(source.id())));
            RecordAnchors.versions(left.records()).keySet().forEach(there::add);
            assertThat(RecordAnchors.versions(left.records()).values())
                    .allSatisfy(list -> assertThat(list)
                            .flatExtracting(Recorded::references)
                            .extracting(Reference::target)
                            .isSubsetOf(there));
        }
        Situation stored = town.reducedTo(erasure.stored());
        assertThat(Retention.of(stored, RetentionPolicy.bundled())
                        .erasedAsOf(asOf)
                        .stored())
                .isEqualTo(erasure.stored());
        assertThat(stored.report().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(erasure.items())
                .filteredOn(item -> item.state() == RecordState.ERASED)
                .allSatisfy(item ->
                        assertThat(RecordAnchors.versions(erasure.stored())).doesNotContainKey(item.record()));
    }

    @Test
    void what_comes_due_is_listed_by_day() {
        List<RetentionItem> due = retention().dueBy(TODAY, LocalDate.of(2026, 12, 31));
        assertThat(due)
                .extracting(item -> item.record().id())
                .contains("M-1", "C-1", "C-3", "V-2")
                .doesNotContain("M-2", "G-1", "E-1");
        assertThat(due)
                .extracting(item -> item.answer().horizon().orElseThrow())
                .isSorted();
        assertThat(retention().explain(TODAY, TODAY, Language.SWEDISH))
                .startsWith(
                        "Gallring den 2026-03-02. Uträknat ur registrerade uppgifter; den personuppgiftsansvarige svarar"
                                + " för den.\n")
                .contains("ska vara borta: 3 (individ 1, koppling 1, riskbedömning 1)");
    }

    @Test
    void a_record_that_is_not_there_has_no_day() {
        assertThatThrownBy(() -> retention().retentionDay(ref(RecordKind.GROUP, "G-9"), TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no record group G-9. Ask for one that is there.");
        assertThatThrownBy(() -> retention().retentionDay(ref(RecordKind.MEMBERSHIP, "M-1"), LocalDate.of(2017, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The retention policy gvi-example has no line for records of kind MEMBERSHIP under LED_POLICE on"
                                + " 2017-01-01. Add one that holds then.");
        assertThat(retention().retentionDay(ref(RecordKind.GROUP, "G-1"), TODAY).kind())
                .isEqualTo(RetentionAnswer.Kind.NOT_PERSONAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gvi-retention-policy/1 | gvi-retention-policy/2 | FORMAT_NOT_SUPPORTED",
                "\"KV 2:5\" | \"KV 9:9\" | UNKNOWN_VALUE",
                "\"KV 2:5\" | \"PBDL 4:5\" | UNKNOWN_VALUE",
                "[\"KV 2:5\"] | [] | EMPTY_LIST",
                "[\"INVOLVEMENT\"] | [\"INVOLVED\"] | UNKNOWN_VALUE",
                "\"UNDECIDED\" | \"MAYBE\" | UNKNOWN_VALUE",
                "\"prisonTime\": true | \"prisonTime\": \"yes\" | WRONG_TYPE",
                "\"months\": 12 | \"months\": 1200 | BAD_NUMBER",
                "\"unsettled\" | \"unsure\" | MISSING_MEMBER"
            })
    void a_policy_that_cannot_be_is_refused(String old, String replacement, FindingCode code) {
        assertThat(RetentionPolicy.document()).contains(old);
        assertThatThrownBy(() -> RetentionPolicy.read(RetentionPolicy.document().replace(old, replacement)))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(code));
    }

    @Test
    void a_host_says_which_rule_holds_and_the_answer_says_on_what_that_rests() {
        String own = RetentionPolicy.document()
                .replace("\"rules\": [\"PBDL 4:7 st2 m1\"]", "\"rules\": [\"PBDL 4:7 st2 m2\"]")
                .replace(
                        "gvi's example: intelligence in no case, the shorter time until the police say that the longer applies",
                        "decided 2026-01-07");
        RetentionAnswer answer =
                Retention.of(small(), RetentionPolicy.read(own)).retentionDay(ref(RecordKind.MEMBERSHIP, "M-1"), TODAY);
        assertThat(answer.lastPermittedDay()).contains(LocalDate.of(2027, 12, 31));
        assertThat(answer.caveats())
                .extracting(caveat -> caveat.text().en())
                .contains("Which rule applies to such records: local: decided 2026-01-07.");
        assertThat(RetentionPolicy.bundled()).hasToString("RetentionPolicy[gvi-example 1]");
    }
}
