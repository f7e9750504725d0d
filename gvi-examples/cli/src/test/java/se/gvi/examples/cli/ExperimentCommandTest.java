// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strategies tried on fictional cities from the command line. */
final class ExperimentCommandTest {

    private static final String EXPERIMENT = """
            {
              "format": "gvi-experiment/1",
              "city": {"near": "MALMO", "asOf": "2025-01-01"},
              "start": "2024-07-01",
              "set": {"members": 24, "groups": 4, "incidents_per_year": 40, "history_years": 1, "unknown_share": 0},
              "strategies": [
                {"name": "nothing"},
                {"name": "visits", "policy": "sluta-skjut", "set": {"talks_every": 1, "talks_at_most": 3}}
              ],
              "design": {"grid": {"effect_told": [0, 1]}},
              "replicates": 2,
              "master": 7
            }
            """;

    @TempDir
    private Path folder;

    private Path file;

    private Path table;

    @BeforeEach
    void anExperiment() throws IOException {
        file = Files.writeString(folder.resolve("experiment.json"), EXPERIMENT);
        table = folder.resolve("table.csv");
    }

    private Program run(Object... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "experiment";
        args[1] = "run";
        args[2] = file;
        System.arraycopy(options, 0, args, 3, options.length);
        return Program.run(args);
    }

    @Test
    void an_experiment_writes_its_table_and_a_manifest() throws IOException {
        Program run = run("--out", table, "--threads", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Path manifest = folder.resolve("table.csv.manifest.json");
        assertThat(run.out())
                .isEqualTo("8 runs, of which 0 failed, in " + table + ", described in " + manifest + ".\n");
        assertThat(Files.readString(table)).isEqualTo(Program.golden("experiment-table.csv", Files.readString(table)));
        assertThat(Files.readString(manifest)).contains("\"format\":\"gvi-experiment-manifest/1\"");
    }

    @ParameterizedTest
    @CsvSource({"--monthly", "--threads=1"})
    void parts_merged_and_a_table_gone_on_with_are_the_same_bytes(String option) throws IOException {
        assertThat(run("--out", table, option).code()).isZero();
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        assertThat(run("--out", second, "--rows", "3..7", option).code()).isZero();
        assertThat(run("--out", first, "--rows", "0..2", option).code()).isZero();
        Path merged = folder.resolve("merged.csv");
        List<String> detail = option.equals("--monthly") ? List.of("--monthly") : List.of();
        Program merge = merge(merged, detail, second, first);
        assertThat(merge.err()).isEmpty();
        assertThat(merged).hasSameTextualContentAs(table);
        assertThat(folder.resolve("merged.csv.manifest.json"))
                .hasSameTextualContentAs(folder.resolve("table.csv.manifest.json"));
        String whole = Files.readString(table);
        Files.writeString(table, whole.substring(0, whole.length() / 2));
        assertThat(run("--out", table, "--resume", option).code()).isZero();
        assertThat(table).hasSameTextualContentAs(merged);
    }

    private Program merge(Path merged, List<String> detail, Path... parts) {
        Deque<Object> args = new ArrayDeque<>(List.of("experiment", "merge", file));
        args.addAll(List.of(parts));
        args.addAll(List.of("--out", merged));
        args.addAll(detail);
        return Program.run(args.toArray());
    }

    @Test
    void a_missing_part_is_said() {
        Path part = folder.resolve("part.csv");
        run("--out", part, "--rows", "0..2");
        Program merge = merge(table, List.of(), part);
        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.err()).isEqualTo("gvi: No part holds the runs 3..7. Give the parts that do, or run them.\n");
        assertThat(table).doesNotExist();
    }

    @Test
    void a_table_that_is_there_already_is_not_written_over() throws IOException {
        Files.writeString(table, "mine");
        Program run = run("--out", table);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "gvi: There is a file " + table + " already. Go on with it with --resume, or write another.\n");
        assertThat(run("--out", table, "--resume").code()).isEqualTo(2);
        assertThat(table).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"en,experiment-replay-en.txt", "sv,experiment-replay-sv.txt"})
    void one_run_is_looked_at_again(String language, String golden) throws IOException {
        Program replay = Program.run("experiment", "replay", file, "--run", "7", "--lang", language);
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out()).isEqualTo(Program.golden(golden, replay.out()));
    }

    @Test
    void simulate_says_the_same_as_the_run_with_its_seed_and_levers() throws IOException {
        String seed = run("--out", table).code() == 0
                ? Files.readAllLines(table).get(8).split(",", -1)[3]
                : "none";
        Path records = folder.resolve("records.json");
        Program simulate = Program.run((Object[])
                ("simulate --near MALMO --seed %s --as-of 2025-01-01 --start 2024-07-01 --set members=24 --set"
                                + " groups=4 --set incidents_per_year=40 --set history_years=1 --set unknown_share=0"
                                + " --set talks_every=1 --set talks_at_most=3 --set effect_told=1 --out %s")
                        .formatted(seed, records)
                        .split(" ", -1));
        assertThat(simulate.err()).isEmpty();
        assertThat(simulate.out())
                .isEqualTo(
                        Program.run("experiment", "replay", file, "--run", "7").out());
        assertThat(Program.run("check", records).code()).isZero();
    }

    @Test
    void strategies_are_compared_on_a_page_from_the_monthly_table() throws IOException {
        run("--out", table, "--monthly");
        Path html = folder.resolve("report.html");
        Path text = folder.resolve("report.txt");
        Program report = Program.run(
                "experiment",
                "report",
                file,
                table,
                "--point",
                "1",
                "--example",
                "7",
                "--report",
                "html=" + html,
                "--report",
                "text=" + text);
        assertThat(report.err()).isEmpty();
        assertThat(report.code()).isZero();
        assertThat(Files.readString(text))
                .contains("Strategies compared where effect_told = 1: point 1 of 2, counted from 0")
                .contains("visits")
                .doesNotContain("NaN");
        assertThat(Files.readString(html)).contains("<svg").contains("visits");
        Files.delete(table);
        run("--out", table);
        Program yearly = Program.run("experiment", "report", file, table, "--report", "html=" + html);
        assertThat(yearly.code()).isEqualTo(2);
        assertThat(yearly.err())
                .isEqualTo("gvi: The table has no numbers in a column \"month\". Look at one such as events or deaths;"
                        + " to see months, give a table with a line for each month.\n");
    }

    @Test
    void the_levers_are_listed() throws IOException {
        Program levers = Program.run("experiment", "levers");
        assertThat(levers.out()).isEqualTo(Program.golden("experiment-levers.txt", levers.out()));
    }

    @Test
    void what_is_wrong_with_an_experiment_is_said_in_one_line() throws IOException {
        Files.writeString(file, EXPERIMENT.replace("effect_told", "luck"));
        Program unknown = run("--out", table);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("gvi: There is no lever \"luck\". Use one of population, members, ");
        Files.writeString(file, EXPERIMENT.replace("\"master\"", "\"seed\""));
        Program member = run("--out", table);
        assertThat(member.code()).isEqualTo(1);
        assertThat(member.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("master")
                .contains("experiment.json");
        Program range = Program.run((Object[])
                "simulate --near MALMO --seed 1 --as-of 2025-01-01 --start 2024-07-01 --set members=-1".split(" ", -1));
        assertThat(range.code()).isEqualTo(2);
        assertThat(range.err())
                .isEqualTo("gvi: The lever members is turned to -1.0. Give a whole number from 2 to 100000.\n");
    }

    @Test
    void what_is_wrong_with_a_policy_is_listed() throws IOException {
        Files.writeString(file, EXPERIMENT.replace("sluta-skjut", "own.json"));
        Program missing = run("--out", table);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).startsWith("gvi: The experiment names the file \"own.json\", which cannot be read.");
        Files.writeString(folder.resolve("own.json"), "{\"format\": \"gvi-policy/9\"}");
        Program broken = run("--out", table);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err())
                .contains("ERROR MISSING_MEMBER The policy lacks the member about, which is required. Add it.\n")
                .endsWith("gvi: A policy that " + file + " names holds errors.\n");
    }

    @Test
    void progress_tells_about_how_long_it_takes_still() {
        StringWriter err = new StringWriter();
        long[] now = {0};
        RunsLeft left = new RunsLeft(new PrintWriter(err, true), () -> now[0]);
        now[0] = Duration.ofSeconds(2).toNanos();
        left.written(1, 5000);
        now[0] = Duration.ofSeconds(10).toNanos();
        left.written(4, 5000);
        now[0] = Duration.ofMinutes(100).toNanos();
        left.written(2500, 5000);
        left.written(2501, 5000);
        now[0] = Duration.ofMinutes(199).toNanos();
        left.written(4999, 5000);
        now[0] = Duration.ofMinutes(200).toNanos();
        left.written(5000, 5000);
        assertThat(err.toString().lines())
                .containsExactly(
                        "gvi: 4 of 5000 runs, about 3 h 28 min left",
                        "gvi: 2500 of 5000 runs, about 1 h 40 min left",
                        "gvi: 4999 of 5000 runs, about 2 s left");
    }
}
