// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.simulation.experiment.Detail;

/** The jar on a real cluster: a master, two workers and their executors, each a process of its own. */
final class ClusterTest {

    @TempDir
    private static Path directory;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        cluster = new Cluster();
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static void bothWorkersDidSomething(Cluster.Ran ran) throws IOException {
        assertThat(ran.exit()).as(Files.readString(ran.log())).isZero();
        Set<String> first = cluster.executorsOf("worker-1");
        Set<String> second = cluster.executorsOf("worker-2");
        assertThat(first).hasSize(1).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(1);
        assertThat(ran.executorsWithTasks()).containsAll(first).containsAll(second);
    }

    @Test
    void two_workers_answer_for_many_municipalities_as_one_machine_does_to_the_last_byte() throws Exception {
        Municipalities municipalities = Municipalities.in(directory.resolve("municipalities"), 24);
        Path out = directory.resolve("answers.ndjson");
        Cluster.Ran ran = cluster.submit(
                AssessmentJob.class,
                municipalities.folder().toString(),
                "--as-of",
                Municipalities.AS_OF.toString(),
                "--out",
                out.toString());
        bothWorkersDidSomething(ran);
        assertThat(Files.readString(out)).isEqualTo(municipalities.answeredHere());
    }

    @Test
    void two_workers_make_the_table_of_an_experiment_as_one_machine_does_to_the_last_byte() throws Exception {
        Trial trial = Trial.in(directory.resolve("trial"));
        Path out = directory.resolve("table.csv");
        Cluster.Ran ran = cluster.submit(ExperimentJob.class, trial.file().toString(), "--out", out.toString());
        bothWorkersDidSomething(ran);
        Trial.Table here = trial.ranHere(Detail.RUN);
        assertThat(Files.readString(out)).isEqualTo(here.text());
        assertThat(Files.readString(ran.log()))
                .contains("SHA-256 is " + here.completed().sha256());
    }
}
