// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.simulation.experiment.Detail;

/** The runs of an experiment, in this process. */
final class ExperimentJobTest {

    @TempDir
    private Path directory;

    private String ran(Trial trial, String... more) throws IOException {
        Path out = directory.resolve("table.csv");
        String[] arguments = {trial.file().toString(), "--out", out.toString()};
        LocalSpark.run(
                ExperimentJob::new,
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
        return Files.readString(out);
    }

    @Test
    void the_table_is_that_of_one_machine_however_the_runs_are_cut() throws Exception {
        Trial trial = Trial.in(directory.resolve("in"));
        assertThat(ran(trial, "--slices", "7"))
                .isEqualTo(trial.ranHere(Detail.RUN).text())
                .hasLineCount(1 + 20)
                .contains(",OK,")
                .doesNotContain("FAILED");
    }

    @Test
    void months_are_told_as_one_machine_tells_them() throws Exception {
        Trial trial = Trial.in(directory.resolve("in"));
        assertThat(ran(trial, "--monthly", "--slices", "3"))
                .isEqualTo(trial.ranHere(Detail.MONTH).text());
    }

    @Test
    void a_document_that_is_no_experiment_is_refused_before_anything_runs() throws IOException {
        Path file = Files.writeString(directory.resolve("experiment.json"), "{\"format\": \"gvi-experiment/7\"}");
        assertThat(LocalSpark.refusal(
                        ExperimentJob::new,
                        file.toString(),
                        "--out",
                        directory.resolve("table.csv").toString()))
                .startsWith(file + ": ")
                .contains("gvi-experiment/1");
        assertThat(directory.resolve("table.csv")).doesNotExist();
    }
}
