// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.london;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.decision.Intervention;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.relation.TieKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policies;

final class LondonGangTest {

    private static final LocalDate DAY = LocalDate.of(2009, 6, 30);

    @TempDir
    private Path folder;

    private Situation read(String members, String ties) throws IOException {
        return LondonGang.read(
                Files.writeString(folder.resolve("members.csv"), members),
                Files.writeString(folder.resolve("ties.csv"), ties));
    }

    @Test
    void members_and_ties_are_kept_and_nothing_is_invented() throws IOException {
        Situation situation = read("member,age,arrests\n1,20,3\n2,19,0\n", "a,b,tie\n1,2,4\n");
        assertThat(situation.individuals())
                .hasSize(2)
                .allSatisfy(individual -> assertThat(individual.birthDate()).isEmpty());
        assertThat(situation.records().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.tieKind()).isEqualTo(TieKind.CO_OFFENDED_SERIOUS);
            assertThat(tie.dates()).isEmpty();
        });
        assertThat(situation.records().involvements()).isEmpty();
        assertThat(situation.records().coverage()).isEmpty();
    }

    @Test
    void a_table_that_is_not_as_it_should_be_is_refused() {
        assertThatThrownBy(() -> read("member\n1\n2\n", "a,b,tie\n1,2,5\n"))
                .hasMessage("Line 2 of the ties has a strength other than 1 to 4.");
        assertThatThrownBy(() -> read("name\nx\n", "a,b,tie\n")).hasMessage("Line 2 has no column \"member\".");
    }

    @Test
    void the_real_gang_is_mostly_undetermined_for_want_of_facts() throws IOException {
        Path data = Path.of("..", "shared", "data", "gangs");
        assumeTrue(Files.isDirectory(data), "skipped: the tables of the London gang are not beside this checkout");
        Path written = folder.resolve("london.json");
        LondonGang.main(new String[] {
            data.resolve("london_gang_members.csv").toString(),
            data.resolve("london_gang_ties.csv").toString(),
            written.toString()
        });
        Situation situation = SituationJson.read(written);
        assertThat(situation.individuals()).hasSize(54);
        assertThat(situation.records().ties()).hasSize(315);
        assertThat(situation.tiesOf(IndividualId.of("L-1"))).isNotEmpty();
        Assessment assessment = Assessment.of(situation, Policies.bundled("sluta-skjut"), DAY);
        assertThat(assessment.individuals(Intervention.CALL_IN, Verdict.ELIGIBLE))
                .isEmpty();
        assertThat(assessment.individuals(Intervention.CALL_IN, Verdict.UNDETERMINED))
                .hasSize(54);
    }
}
