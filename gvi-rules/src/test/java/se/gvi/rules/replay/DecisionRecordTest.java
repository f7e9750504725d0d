// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.ParameterOverride;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

final class DecisionRecordTest {

    private static final Policy MALMO = Policies.bundled("sluta-skjut");

    private static Town town() {
        Town town = new Town()
                .people(3)
                .groups(2)
                .born("I-1", "2001-05-05")
                .born("I-2", "2008")
                .member("I-1", "G-1")
                .member("I-2", "G-1")
                .member("I-3", "G-2")
                .supervised("I-1", SupervisionKind.PROBATION)
                .feud("G-1", "G-2")
                .notice("G-1", Town.TODAY.minusDays(60))
                .complete(RecordKind.SUPERVISION, RecordKind.INDIVIDUAL, RecordKind.FOCUS, RecordKind.NOTICE)
                .complete(RecordKind.INVOLVEMENT, RecordKind.INVITATION);
        town.incident(IncidentType.NONFATAL_SHOOTING, "2026-02-20");
        town.involved("I-1", town.latestIncident(), Role.SUSPECT);
        return town.classified(town.latestIncident(), "G-1", "G-2");
    }

    private static DecisionRecord callIn() {
        return DecisionRecord.of(town().situation(), MALMO, Ledger.individual("I-1", Intervention.CALL_IN));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordOfEveryVersionIsReplayedByteForByte() {
        return Ledger.versions().stream()
                .flatMap(version -> Ledger.records(version).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                version.getFileName() + "/" + file.getFileName(), () -> replay(version, file))));
    }

    private static void replay(Path version, Path file) {
        String written = Ledger.text(file);
        DecisionRecord record = DecisionRecord.fromJson(written);
        assertThat(record.toJson()).isEqualTo(written);
        assertThat(record.libraryVersion()).isEqualTo(version.getFileName().toString());
        Replay replay = record.replay(Ledger.situation(version), Ledger.policy(version, record));
        assertThat(replay.differences()).isSubsetOf(Replay.Difference.LIBRARY);
        assertThat(replay.again().orElseThrow().toJson())
                .isEqualTo(written.replace(
                        "\"library\":\"" + record.libraryVersion() + "\"",
                        "\"library\":\"" + DecisionRecord.LIBRARY_VERSION + "\""));
    }

    @Test
    void thePresentVersionHasItsRecords() throws IOException {
        Path folder = Ledger.FOLDER.resolve(DecisionRecord.LIBRARY_VERSION);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(folder.resolve("records"));
            SituationJson.write(town().situation(), folder.resolve("situation.json"));
            for (String policy : Policies.bundled()) {
                Path own = Path.of("src", "main", "resources", "se", "gvi", "rules", "policy", policy + ".json");
                Files.copy(own, folder.resolve(policy + ".json"));
            }
            int number = 0;
            for (DecisionRecord record : Ledger.present(town().situation())) {
                number++;
                Files.writeString(folder.resolve("records").resolve(number + ".json"), record.toJson());
            }
        }
        assertThat(Ledger.records(folder).stream().map(Ledger::text).map(DecisionRecord::fromJson))
                .extracting(record -> record.inquiry().intervention() + " "
                        + record.eligibility().verdict())
                .containsExactly(
                        "CALL_IN ELIGIBLE",
                        "CALL_IN NOT_ELIGIBLE",
                        "CUSTOM_NOTIFICATION UNDETERMINED",
                        "SUPPORT ELIGIBLE",
                        "ENFORCEMENT_FOCUS ELIGIBLE",
                        "CUSTOM_NOTIFICATION ELIGIBLE");
    }

    @Test
    void theVersionIsTheOneOfThePom() {
        assertThat(Ledger.text(Path.of("..", "pom.xml")))
                .containsPattern("<revision>" + DecisionRecord.LIBRARY_VERSION + "(-SNAPSHOT)?</revision>");
    }

    @Test
    void nothingDiffersAtOnce() {
        Replay replay = callIn().replay(town().situation(), MALMO);
        assertThat(replay.same()).isTrue();
        assertThat(replay.again()).contains(callIn());
        assertThat(replay.explain(Language.ENGLISH)).isEqualTo("Replayed the same, byte by byte: eligible.\n");
        assertThat(replay.explain(Language.SWEDISH)).isEqualTo("Samma svar igen, byte för byte: behörig.\n");
    }

    @Test
    void otherDataShowsWithTheReasonThatChanged() {
        Situation moved = town().individual("I-1", one -> one.birthDate(null)).situation();
        Replay replay = callIn().replay(moved, MALMO);
        assertThat(replay.differences())
                .containsExactly(Replay.Difference.DATA, Replay.Difference.VERDICT, Replay.Difference.REASONS);
        assertThat(replay.again().orElseThrow().eligibility().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(replay.explain(Language.ENGLISH)).startsWith("""
                        The data is another than then: records were added, changed or removed.
                        The verdict is another.
                        The reasons are not the same.
                        verdict: eligible -> undetermined
                          age.at-least: met -> unknown,\s""");
    }

    @Test
    void anotherPolicyShows() {
        Policy other = MALMO.with(ParameterOverride.on("release-horizon", 5, Town.TODAY, Text.same("?")));
        assertThat(callIn().replay(town().situation(), other).differences()).containsExactly(Replay.Difference.POLICY);
    }

    @Test
    void anotherVersionShows() {
        DecisionRecord now = callIn();
        DecisionRecord older = new DecisionRecord(
                now.inquiry(), now.eligibility(), now.policyFingerprint(), now.dataFingerprint(), "0.0.9", null);
        assertThat(older.replay(town().situation(), MALMO).differences()).containsExactly(Replay.Difference.LIBRARY);
    }

    @Test
    void somebodyWhoseRecordsAreGoneCannotBeAnsweredAboutAnyMore() {
        Replay replay = callIn().replay(new Town().situation(), MALMO);
        assertThat(replay.again()).isEmpty();
        assertThat(replay.differences())
                .containsExactly(Replay.Difference.DATA, Replay.Difference.VERDICT, Replay.Difference.REASONS);
        assertThat(replay.explain(Language.ENGLISH)).endsWith("verdict: eligible -> it cannot be answered any more\n");
        assertThat(replay.explain(Language.SWEDISH))
                .contains("Uppgifterna är inte desamma som då")
                .endsWith("utfall: behörig -> frågan kan inte längre besvaras\n");
    }

    @Test
    void theDecisionIsKeptWithTheAnswer() {
        DecisionRecord decided = callIn().with(Ledger.decision("D-1", callIn().inquiry()));
        DecisionRecord read = DecisionRecord.fromJson(decided.toJson());
        assertThat(read).isEqualTo(decided);
        assertThat(read.made().orElseThrow().motivation()).isEqualTo("Fictional: a call-in can reach him.");
        assertThat(read.replay(town().situation(), MALMO).again()).contains(decided);
        assertThat(decided).hasToString("DecisionRecord[CALL_IN INDIVIDUAL I-1 2026-03-02]");
    }

    @Test
    void aDecisionAboutSomethingElseIsRefused() {
        assertThatThrownBy(() -> callIn().with(Ledger.decision("D-1", Ledger.individual("I-2", Intervention.CALL_IN))))
                .hasMessage("decision D-1 is about CALL_IN of individual I-2, and asked was CALL_IN of individual I-1."
                        + " Keep a decision with what was asked for it.");
    }

    @Test
    void aDecisionCannotRestOnWhatBecameKnownAfterIt() {
        Inquiry later = Ledger.individual("I-1", Intervention.CALL_IN).knownAt(Instant.parse("2026-03-02T15:00:00Z"));
        DecisionRecord record = DecisionRecord.of(town().situation(), MALMO, later);
        assertThatThrownBy(() -> record.with(Ledger.decision("D-1", later)))
                .hasMessage("decision D-1 was made at 2026-03-02T14:00:00Z, before the answer's data was known"
                        + " (2026-03-02T15:00:00Z). Ask again from what was known when it was decided.");
    }

    @Test
    void aStepIsAskedTowardsWhomItIsFor() {
        assertThatThrownBy(() -> Inquiry.about(new IndividualId("I-1"), Intervention.ENFORCEMENT_FOCUS, Town.TODAY))
                .hasMessage("ENFORCEMENT_FOCUS is no step towards individual I-1. Ask about one of kind GROUP.");
    }

    @Test
    void anAnswerBelongsToItsQuestion() {
        DecisionRecord record = callIn();
        Inquiry other = Ledger.individual("I-2", Intervention.CALL_IN);
        assertThatThrownBy(() -> new DecisionRecord(
                        other,
                        record.eligibility(),
                        record.policyFingerprint(),
                        record.dataFingerprint(),
                        "0.1.0",
                        null))
                .hasMessageStartingWith("The answer is about CALL_IN of individual I-1 as of 2026-03-02, and asked was"
                        + " CALL_IN of individual I-2");
        assertThatThrownBy(() -> new DecisionRecord(
                        record.inquiry(), record.eligibility(), "abc", record.dataFingerprint(), "0.1.0", null))
                .hasMessage("The fingerprint of the policy is no SHA-256. It has 64 hexadecimal digits in lower case.");
    }

    @Test
    void howItIsLaidOutDoesNotMatter() {
        String spaced = callIn().toJson().replace(",\"", ",\n  \"");
        assertThat(DecisionRecord.fromJson(spaced)).isEqualTo(callIn());
    }

    @Test
    void whatTheRecordDoesNotKeepIsRefused() {
        String json = callIn().toJson();
        List<String[]> broken = List.of(
                new String[] {json.replaceFirst("\\{", "{\"colour\":1,"), "UNKNOWN_MEMBER"},
                new String[] {json.replaceFirst("\"wording\":", "\"words\":"), "MISSING_MEMBER"},
                new String[] {json.replace("gvi-decision/1", "gvi-decision/2"), "FORMAT_NOT_SUPPORTED"},
                new String[] {json.replaceFirst("\"asOf\":\"2026-03-02\"", "\"asOf\":\"2026-02-30\""), "BAD_DATE"},
                new String[] {json.replaceFirst("\"kind\":\"allOf\"", "\"kind\":\"someOf\""), "UNKNOWN_VALUE"},
                new String[] {json.replaceFirst("\"evidence\":\\[", "\"evidence\":null,\"x\":["), "WRONG_TYPE"},
                new String[] {"[" + json + "]", "WRONG_TYPE"},
                new String[] {json.substring(0, json.length() - 1), "SYNTAX"});
        for (String[] each : broken) {
            assertThatThrownBy(() -> DecisionRecord.fromJson(each[0]))
                    .as(each[1])
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining(": " + each[1] + " ");
        }
    }

    @Test
    void aVerdictThatDoesNotFollowFromTheReasonsIsRefused() {
        String json = callIn().toJson();
        assertThatThrownBy(() -> DecisionRecord.fromJson(
                        json.replace("\"verdict\":\"ELIGIBLE\"", "\"verdict\":\"NOT_ELIGIBLE\"")))
                .hasMessageContaining("does not follow from its own reasons");
        assertThatThrownBy(
                        () -> DecisionRecord.fromJson(json.replaceFirst("\"truth\":\"NOT_MET\"", "\"truth\":\"MET\"")))
                .hasMessageContaining("follows from its parts");
    }
}
