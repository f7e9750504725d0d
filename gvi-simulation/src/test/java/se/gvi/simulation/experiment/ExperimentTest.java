// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.Strategy;
import se.gvi.simulation.strategy.TriedStrategy;

/** Many trials by a design. */
final class ExperimentTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);
    private static final LocalDate START = LocalDate.of(2024, 6, 1);
    private static final Strategy TALKS = Strategies.talks(Policies.bundled("sluta-skjut"), 3, 5);
    private static final Scenario BASE = new Scenario(town(20), START, Strategies.nothing());
    private static final Design DESIGN = Design.grid(BASE)
            .factor("members", List.of(12, 20), (scenario, members) -> scenario.withCity(town(members)))
            .factor(
                    "talks",
                    List.of("no", "yes"),
                    (scenario, talks) -> scenario.withStrategy(talks.equals("yes") ? TALKS : Strategies.nothing()))
            .build();

    private static CityParameters town(int members) {
        CityParameters.Builder town = Cities.small(AS_OF);
        Cities.set(town, CityParameter.GROUPS, 3);
        Cities.set(town, CityParameter.MEMBERS, members);
        Cities.set(town, CityParameter.INCIDENTS_PER_YEAR, 40);
        Cities.set(town, CityParameter.HISTORY_YEARS, 1);
        Cities.set(town, CityParameter.UNKNOWN_SHARE, 0);
        return town.build();
    }

    private static String table(Experiment experiment, int threads) {
        StringBuilder table = new StringBuilder();
        run(experiment, threads, table);
        return table.toString();
    }

    private static Completed run(Experiment experiment, int threads, Appendable table) {
        try {
            return experiment.run(threads, table);
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void the_table_is_the_same_to_the_last_byte_on_one_two_and_four_threads() {
        Experiment experiment = new Experiment(DESIGN, 5, 42, Seeding.COMMON);
        String table = table(experiment, 1);
        assertThat(table(experiment, 2)).isEqualTo(table);
        assertThat(table(experiment, 4)).isEqualTo(table);
        assertThat(table.lines()).hasSize(1 + 20);
        assertThat(table.lines().findFirst())
                .hasValue("row,replicate,seed,members,talks,status,error,days,events_without,events,"
                        + "between_groups_without,between_groups,hit_without,hit,deaths_without,deaths,call_ins,"
                        + "invited,attended,visits,delivered,focuses,broken,supported");
        assertThat(table.lines().skip(1).map(line -> line.split(",", -1)[4]).toList())
                .startsWith("no", "no", "no", "no", "no", "yes");
    }

    @Test
    void what_is_said_of_the_whole_is_true_of_the_table() {
        StringBuilder table = new StringBuilder();
        Completed completed = run(new Experiment(DESIGN, 2, 1, Seeding.COMMON), 2, table);
        assertThat(completed.runs()).isEqualTo(8);
        assertThat(completed.failed()).isZero();
        assertThat(completed.sha256())
                .isEqualTo(Hashing.sha256()
                        .hashString(table, StandardCharsets.UTF_8)
                        .toString());
    }

    @Test
    void a_table_that_cannot_be_written_ends_the_experiment() {
        Experiment experiment = new Experiment(DESIGN, 50, 1, Seeding.COMMON);
        assertThatThrownBy(() -> experiment.run(2, new Full(3)))
                .isInstanceOf(IOException.class)
                .hasMessage("full after 3 lines");
    }

    /** Takes some lines, one at a time, and no more. */
    private static final class Full implements Appendable {

        private final int most;
        private int lines;

        Full(int most) {
            this.most = most;
        }

        @Override
        public Appendable append(CharSequence line) throws IOException {
            assertThat(line.toString()).endsWith("\n").containsOnlyOnce("\n");
            if (lines == most) {
                throw new IOException("full after " + most + " lines");
            }
            lines++;
            return this;
        }

        @Override
        public Appendable append(CharSequence line, int from, int until) throws IOException {
            return append(line.subSequence(from, until));
        }

        @Override
        public Appendable append(char sign) throws IOException {
            return append(String.valueOf(sign));
        }
    }

    @Test
    void any_one_run_is_replayed_alone() {
        Experiment experiment = new Experiment(DESIGN, 3, 42, Seeding.INDEPENDENT);
        List<String> lines = table(experiment, 2).lines().toList();
        TriedStrategy trial = experiment.replay(3, 1);
        String[] cells = lines.get(1 + 3 * 3 + 1).split(",", -1);
        assertThat(cells[0] + " " + cells[1]).isEqualTo("3 1");
        assertThat(cells[2]).isEqualTo(Long.toString(trial.city().seed())).isEqualTo("" + experiment.seed(3, 1));
        assertThat(cells[8]).isEqualTo("" + trial.without().size());
        assertThat(cells[9]).isEqualTo("" + trial.after().size());
        assertThat(cells[19]).isEqualTo("" + trial.tally().visits());
    }

    @Test
    void with_common_random_numbers_a_replicate_is_the_same_city_in_every_row() {
        Experiment common = new Experiment(DESIGN, 3, 7, Seeding.COMMON);
        assertThat(common.seed(0, 2)).isEqualTo(common.seed(3, 2)).isNotEqualTo(common.seed(0, 1));
        assertThat(common.replay(0, 0).without()).isEqualTo(common.replay(1, 0).without());
        Experiment other = new Experiment(DESIGN, 3, 8, Seeding.COMMON);
        assertThat(other.seed(0, 2)).isNotEqualTo(common.seed(0, 2));
    }

    @Test
    void with_independent_luck_no_two_runs_share_a_seed() {
        Experiment independent = new Experiment(DESIGN, 1000, 7, Seeding.INDEPENDENT);
        Set<Long> seeds = new HashSet<>();
        for (int row = 0; row < 4; row++) {
            for (int replicate = 0; replicate < 1000; replicate++) {
                seeds.add(independent.seed(row, replicate));
            }
        }
        assertThat(seeds).hasSize(independent.runs());
    }

    @Test
    void more_rows_or_replicates_leave_the_others_as_they_were() {
        List<String> few = table(new Experiment(DESIGN, 1, 3, Seeding.INDEPENDENT), 2)
                .lines()
                .toList();
        List<String> more = table(new Experiment(DESIGN, 2, 3, Seeding.INDEPENDENT), 2)
                .lines()
                .toList();
        assertThat(IntStream.range(0, 4).mapToObj(row -> more.get(1 + 2 * row)))
                .containsExactlyElementsOf(few.subList(1, 5));
    }

    @Test
    void a_run_that_fails_is_a_line_that_says_why_and_the_others_go_on() {
        Row fails = new Row(Map.of("case", "starts, \"late\""), new Scenario(town(12), AS_OF, Strategies.nothing()));
        Row works = new Row(Map.of("case", "works"), BASE);
        Experiment experiment = new Experiment(new Design(List.of(fails, works)), 1, 1, Seeding.COMMON);
        StringBuilder table = new StringBuilder();
        Completed completed = run(experiment, 2, table);
        assertThat(completed.failed()).isEqualTo(1);
        assertThat(table.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains(
                                        ",\"starts, \"\"late\"\"\",FAILED,\"IllegalArgumentException: The trial starts on"
                                                + " 2025-01-01. ")
                                .endsWith(",,,,,,,,,,,,,,,,"),
                        line -> assertThat(line).contains(",works,OK,,214,"));
        assertThatThrownBy(() -> experiment.replay(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The trial starts on 2025-01-01. ");
    }

    @Test
    void a_grid_crosses_every_level_with_every_other_the_last_factor_varying_fastest() {
        assertThat(DESIGN.rows().stream().map(row -> row.factors().toString()))
                .containsExactly(
                        "{members=12, talks=no}",
                        "{members=12, talks=yes}",
                        "{members=20, talks=no}",
                        "{members=20, talks=yes}");
        assertThat(DESIGN.rows().get(1).scenario()).isEqualTo(new Scenario(town(12), START, TALKS));
    }

    @Test
    void a_design_that_cannot_be_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> new Design(List.of())).hasMessage("The design has no row. Give it at least one.");
        Row one = new Row(Map.of("a", "1"), BASE);
        Row other = new Row(Map.of("b", "1"), BASE);
        assertThatThrownBy(() -> new Design(List.of(one, other)))
                .hasMessage("Row 1 of the design has the factors [b], row 0 has [a]. Give all rows the same factors.");
        assertThatThrownBy(() -> new Design(List.of(new Row(Map.of("seed", "1"), BASE))))
                .hasMessage("The factor \"seed\" bears the name of a column that the table has already. Give it another"
                        + " name.");
        assertThatThrownBy(() -> Design.grid(BASE).factor("a", List.of(), (scenario, level) -> scenario))
                .hasMessage("The factor \"a\" has no level. Give it at least one.");
        assertThatThrownBy(() -> Design.grid(BASE)
                        .factor("a", List.of(1), (scenario, level) -> scenario)
                        .factor("a", List.of(1), (scenario, level) -> scenario))
                .hasMessage("There are two factors \"a\". Give each its own name.");
    }

    @Test
    void an_experiment_that_cannot_be_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> new Experiment(DESIGN, 0, 1, Seeding.COMMON))
                .hasMessage("The number of replicates is 0. Give at least 1.");
        assertThatThrownBy(() -> new Experiment(DESIGN, Integer.MAX_VALUE, 1, Seeding.COMMON))
                .hasMessage("There would be 8589934588 runs. Split the design so that there are at most 2147483647.");
        Experiment experiment = new Experiment(DESIGN, 2, 1, Seeding.COMMON);
        assertThatThrownBy(() -> experiment.run(0, new StringBuilder()))
                .hasMessage("The number of threads is 0. Give at least 1.");
        assertThatThrownBy(() -> experiment.replay(4, 0))
                .hasMessage("There is no replicate 0 of row 4: there are 2 of each of 4 rows, counted from 0.");
    }
}
