// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.simulation.document.ExperimentDocument;

/** The array job of Slurm, without Slurm. */
final class SlurmRecipeTest {

    private static final Path RECIPE = Path.of("gvi-examples", "cluster", "slurm.sh");
    private static final String EXPERIMENT = """
            {
              "format": "gvi-experiment/1",
              "city": {"near": "MALMO", "asOf": "2026-01-01"},
              "start": "2025-01-01",
              "set": {"members": 20, "groups": 3, "incidents_per_year": 20},
              "strategies": [{"name": "nothing"}],
              "replicates": 7,
              "master": 42
            }
            """;

    @TempDir
    private Path directory;

    private String said = "";

    private static boolean hasBash() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "bash")));
    }

    /** A jar that starts the program from what the tests run on: the real one is made after them. */
    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Gvi.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = directory.resolve("gvi.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    private int recipe(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "bash", ".log");
        ProcessBuilder process = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", RECIPE.toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().putAll(environment);
        process.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + File.pathSeparator + path);
        int exit = process.start().waitFor();
        said = Files.readString(log);
        return exit;
    }

    private int task(Map<String, String> job, int number) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(job);
        environment.put("SLURM_ARRAY_TASK_ID", Integer.toString(number));
        return recipe(environment);
    }

    @Test
    void the_parts_of_the_tasks_make_the_table_of_one_machine_once_all_are_there() throws Exception {
        assumeTrue(hasBash(), "There is no bash on this machine.");
        Path experiment = Files.writeString(directory.resolve("experiment.json"), EXPERIMENT);
        Path table = directory.resolve("table.csv");
        Map<String, String> job = Map.of(
                "GVI_JAR",
                jar().toString(),
                "EXPERIMENT",
                experiment.toString(),
                "PARTS",
                directory.resolve("parts").toString(),
                "RUNS",
                "7",
                "PER_TASK",
                "4",
                "JAVA_TOOL_OPTIONS",
                "-XX:TieredStopAtLevel=1");

        assertThat(task(job, 1)).as(said).isZero();
        assertThat(recipe(job, "merge", table.toString())).isNotZero();
        assertThat(said).contains("0..3");
        assertThat(table).doesNotExist();

        assertThat(task(job, 0)).as(said).isZero();
        assertThat(recipe(job, "merge", table.toString())).as(said).isZero();
        StringBuilder here = new StringBuilder();
        ExperimentDocument.read(experiment).experiment().run(1, here);
        assertThat(Files.readString(table)).isEqualTo(here.toString()).hasLineCount(1 + 7);
    }
}
