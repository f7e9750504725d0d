// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.design.Design;
import se.gvi.simulation.design.Row;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Strategies;

/** Tables broken off and gone on with, and parts put together. */
final class TableFileTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

    private static final Experiment EXPERIMENT = experiment(1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("table.csv");
    }

    /** Every second row fails, with a comma and a letter of two bytes in its name. */
    private static Experiment experiment(int master) {
        CityParameters.Builder town = Cities.small(AS_OF);
        Cities.set(town, CityParameter.MEMBERS, 12);
        Cities.set(town, CityParameter.GROUPS, 3);
        Cities.set(town, CityParameter.HISTORY_YEARS, 1);
        Scenario works = new Scenario(town.build(), LocalDate.of(2024, 10, 15), Strategies.nothing());
        Scenario fails = new Scenario(town.build(), AS_OF, Strategies.nothing());
        List<Row> rows =
                List.of(new Row(Map.of("case", "går, bra"), works), new Row(Map.of("case", "går inte"), fails));
        return new Experiment(new Design(rows), 3, master, Seeding.COMMON);
    }

    private static String whole(Detail detail) throws Exception {
        StringBuilder table = new StringBuilder();
        EXPERIMENT.run(EXPERIMENT.all(), detail, 1, Progress.none(), table);
        return table.toString();
    }

    private Path part(String runs, Detail detail) throws Exception {
        Path part = folder.resolve("part-" + runs + ".csv");
        new TableFile(EXPERIMENT, detail).complete(Runs.parse(runs), 1, Progress.none(), part);
        return part;
    }

    @ParameterizedTest
    @EnumSource
    void a_table_broken_off_anywhere_is_gone_on_with_to_the_same_bytes(Detail detail) throws Exception {
        String whole = whole(detail);
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        StringBuilder table = new StringBuilder();
        Completed completed = EXPERIMENT.run(EXPERIMENT.all(), detail, 1, Progress.none(), table);
        int header = whole.indexOf('\n');
        int twoBytes = whole.indexOf('å');
        List<Integer> breaks =
                List.of(0, 1, header, header + 1, twoBytes + 1, bytes.length / 2, bytes.length - 1, bytes.length);
        for (int kept : breaks) {
            Files.write(file, Arrays.copyOf(bytes, kept));
            assertThat(new TableFile(EXPERIMENT, detail).complete(EXPERIMENT.all(), 2, Progress.none(), file))
                    .isEqualTo(completed);
            assertThat(Files.readString(file)).as("kept " + kept).isEqualTo(whole);
        }
        assertThat(completed.failed()).isEqualTo(3);
    }

    @Test
    void what_is_there_whole_is_not_run_again() throws Exception {
        String whole = whole(Detail.RUN);
        Files.writeString(file, whole.substring(0, whole.indexOf("\n4,") + 5));
        List<String> told = new ArrayList<>();
        new TableFile(EXPERIMENT, Detail.RUN)
                .complete(EXPERIMENT.all(), 1, (done, all) -> told.add(done + " of " + all), file);
        assertThat(told).containsExactly("1 of 2", "2 of 2");
    }

    @ParameterizedTest
    @EnumSource
    void parts_in_any_order_make_the_whole(Detail detail) throws Exception {
        List<Path> parts = new ArrayList<>(List.of(part("0..1", detail), part("2..2", detail), part("3..5", detail)));
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(parts, new Random(seed));
            Completed merged = new TableFile(EXPERIMENT, detail).merge(parts, file);
            assertThat(Files.readString(file)).isEqualTo(whole(detail));
            assertThat(merged)
                    .isEqualTo(EXPERIMENT.run(EXPERIMENT.all(), detail, 1, Progress.none(), new StringBuilder()));
        }
    }

    @Test
    void gaps_and_duplicates_are_refused() throws Exception {
        TableFile table = new TableFile(EXPERIMENT, Detail.RUN);
        Path first = part("0..1", Detail.RUN);
        Path third = part("3..4", Detail.RUN);
        assertThatThrownBy(() -> table.merge(List.of(third, first), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No part holds the runs 2..2, 5..5. Give the parts that do, or run them.");
        Path overlapping = part("1..5", Detail.RUN);
        assertThatThrownBy(() -> table.merge(List.of(first, overlapping), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The run 1 is in " + overlapping + " and in another part. Give each run once.");
        assertThatThrownBy(() -> table.merge(List.of(part("0..5", Detail.RUN), third), file))
                .hasMessage("The run 3 is in " + third + " and in another part. Give each run once.");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> table.merge(List.of(first), first))
                .hasMessage("The whole table would be written over its part " + first + ". Give another file.");
    }

    @Test
    void a_part_that_is_broken_off_is_refused() throws Exception {
        Path part = part("0..5", Detail.RUN);
        String text = Files.readString(part);
        Files.writeString(part, text.substring(0, text.length() - 3));
        assertThatThrownBy(() -> new TableFile(EXPERIMENT, Detail.RUN).merge(List.of(part), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The part " + part + " is broken off after run 4. Go on with it first.");
    }

    @Test
    void a_table_of_another_experiment_or_detail_is_refused_and_left_as_it_is() throws Exception {
        StringBuilder other = new StringBuilder();
        experiment(2).run(1, other);
        Files.writeString(file, other);
        TableFile table = new TableFile(EXPERIMENT, Detail.RUN);
        assertThatThrownBy(() -> table.complete(EXPERIMENT.all(), 1, Progress.none(), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2 of " + file + " does not go on with run 0 of this experiment. It should"
                        + " begin with \"0,0,0,")
                .hasMessageEndingWith(",\"går, bra\",\".");
        assertThat(Files.readString(file)).isEqualTo(other.toString());
        assertThatThrownBy(() ->
                        new TableFile(EXPERIMENT, Detail.MONTH).complete(EXPERIMENT.all(), 1, Progress.none(), file))
                .hasMessage("The file " + file + " is no table of this experiment: its first line is another. Was the"
                        + " experiment changed, or the detail?");
        Files.writeString(file, "my notes");
        assertThatThrownBy(() -> table.complete(EXPERIMENT.all(), 1, Progress.none(), file))
                .hasMessageContaining("is no table of this experiment");
        assertThat(Files.readString(file)).isEqualTo("my notes");
        Path part = part("2..3", Detail.RUN);
        assertThatThrownBy(() -> table.complete(new Runs(0, 5), 1, Progress.none(), part))
                .hasMessage("The file " + part + " holds the runs 2..3, but is to hold 0..5. Give it those runs, or"
                        + " another file.");
    }

    @Test
    void a_line_that_was_lost_or_moved_is_found() throws IOException, Exception {
        String whole = whole(Detail.MONTH);
        List<String> lines = new ArrayList<>(whole.lines().toList());
        lines.remove(2);
        Files.writeString(file, String.join("\n", lines) + "\n");
        assertThatThrownBy(() -> new TableFile(EXPERIMENT, Detail.MONTH).merge(List.of(file), folder.resolve("x")))
                .hasMessageStartingWith("Line 3 of " + file + " does not go on with run 0 of this experiment.");
        Files.writeString(file, EXPERIMENT.header(Detail.RUN) + "x,y\n");
        assertThatThrownBy(() -> new TableFile(EXPERIMENT, Detail.RUN).merge(List.of(file), folder.resolve("x")))
                .hasMessage("Line 2 of " + file + " does not begin with the number of a run.");
        Files.writeString(file, whole(Detail.RUN) + "6,2,0,\n");
        assertThatThrownBy(() -> new TableFile(EXPERIMENT, Detail.RUN).merge(List.of(file), folder.resolve("x")))
                .hasMessage("Line 8 of " + file + " tells of more runs than the 6 of this experiment.");
    }
}
