// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.DecisionId;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/**
 * The decision records of every version of the library, in a folder for each version: the situation, the policies as they
 * were then, and the records. Once released, nothing in a folder is ever changed.
 */
final class Ledger {

    static final Path FOLDER = Path.of("src", "test", "resources", "se", "gvi", "rules", "replay");

    private Ledger() {}

    static List<Path> versions() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> records(Path version) {
        try (Stream<Path> files = Files.list(version.resolve("records"))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Situation situation(Path version) {
        return SituationJson.fromJson(text(version.resolve("situation.json")));
    }

    static Policy policy(Path version, DecisionRecord record) {
        return Policies.parse(text(version.resolve(record.eligibility().policy().id() + ".json")));
    }

    /** What the folder of the present version holds. */
    static List<DecisionRecord> present(Situation situation) {
        Policy malmo = Policies.bundled("sluta-skjut");
        Policy leicester = Policies.bundled("leicester-phoenix");
        return List.of(
                DecisionRecord.of(situation, malmo, individual("I-1", Intervention.CALL_IN))
                        .with(decision("D-1", individual("I-1", Intervention.CALL_IN))),
                DecisionRecord.of(situation, malmo, individual("I-2", Intervention.CALL_IN)),
                DecisionRecord.of(
                        situation,
                        malmo,
                        individual("I-3", Intervention.CUSTOM_NOTIFICATION)
                                .knownAt(Instant.parse("2026-03-02T12:00:00Z"))),
                DecisionRecord.of(situation, malmo, individual("I-1", Intervention.SUPPORT)),
                DecisionRecord.of(situation, malmo, Inquiry.about(new GroupId("G-1"), Town.TODAY)),
                DecisionRecord.of(situation, leicester, individual("I-1", Intervention.CUSTOM_NOTIFICATION)));
    }

    static Inquiry individual(String id, Intervention step) {
        return Inquiry.about(new IndividualId(id), step, Town.TODAY);
    }

    static Decision decision(String id, Inquiry inquiry) {
        return Decision.builder()
                .id(new DecisionId(id))
                .about(inquiry.about())
                .intervention(inquiry.intervention())
                .outcome(DecisionOutcome.GO_AHEAD)
                .decidedBy(new PractitionerId("P-9"))
                .decidedAt(Instant.parse("2026-03-02T14:00:00Z"))
                .motivation("Fictional: a call-in can reach him.")
                .provenance(Provenance.of(new SourceId("S-1"), Instant.parse("2026-03-02T14:05:00Z")))
                .build();
    }
}
