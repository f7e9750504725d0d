// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts for researchers as they stand, with the tools that are there. */
final class ResearchScriptsTest {

    private static final Path SCRIPTS = Path.of("gvi-examples", "research");
    private static final String TABLE = """
            run,row,replicate,seed,strategy,status,error,days,events_without,events
            0,0,0,1,nothing,OK,,365,20,20
            1,0,1,2,nothing,OK,,365,14,14
            2,1,0,1,visits,OK,,365,20,13
            3,1,1,2,visits,OK,,365,14,11
            4,1,2,3,visits,FAILED,"Error: none, sadly",,,
            """;
    private static final String CHANGES = """
            strategy,runs,mean_change,standard_error
            nothing,2,0.0000,0.0000
            visits,2,-5.0000,2.0000
            """;

    @TempDir
    private Path folder;

    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<Path> tool(String name) {
        return Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin")),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                                .map(Path::of))
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path required(String name) {
        Optional<Path> tool = tool(name);
        assumeTrue(tool.isPresent(), name + " is not on this machine; its script was not run.");
        return tool.orElseThrow();
    }

    private String run(Object... command) throws IOException, InterruptedException {
        List<String> words = Stream.of(command).map(Object::toString).collect(Collectors.toCollection(ArrayList::new));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectError(err.toFile()).redirectOutput(out.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C.UTF-8");
        int code = builder.start().waitFor();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(code).as(said + Files.readString(err)).isZero();
        return said;
    }

    private String jshell(Path script) throws IOException, InterruptedException {
        return run(
                required("jshell"),
                "-J-Dfile.encoding=UTF-8",
                "-J-Djava.util.prefs.userRoot=" + folder,
                "-R-Dfile.encoding=UTF-8",
                "--class-path",
                classPath(),
                script);
    }

    @Test
    void the_first_script_runs_in_JShell() throws Exception {
        assertThat(jshell(SCRIPTS.resolve("first.jsh")))
                .startsWith("CANNOT_TELL\n")
                .containsPattern("[0-9]+ shootings without, [0-9]+ with call-ins\nTally\\[callIns=2, invited=[1-9]")
                .doesNotContain("Exception", "Error", "|");
    }

    @Test
    void the_cells_of_the_notebook_run_one_after_the_other() throws Exception {
        JsonNode notebook =
                new ObjectMapper().readTree(SCRIPTS.resolve("first.ipynb").toFile());
        StringBuilder cells = new StringBuilder();
        for (JsonNode cell : notebook.get("cells")) {
            String source = "";
            for (JsonNode line : cell.get("source")) {
                source += line.asText();
            }
            if (cell.get("cell_type").asText().equals("code") && !source.startsWith("%")) {
                cells.append(source).append('\n');
            }
        }
        Path script = Files.writeString(folder.resolve("cells.jsh"), cells + "/exit\n");
        assertThat(jshell(script))
                .contains("The data cannot tell.")
                .containsPattern("[0-9]+ shootings without, [0-9]+ with visits")
                .doesNotContain("Exception", "Error", "|");
    }

    @Test
    void the_script_of_the_page_runs_in_JShell() throws Exception {
        String script = SimulationPageTest.blocks("java").get(0);
        assertThat(jshell(Files.writeString(folder.resolve("page.jsh"), script + "/exit\n")))
                .containsPattern("[0-9]+ shootings without, [0-9]+ with call-ins")
                .doesNotContain("Exception", "Error", "|");
    }

    @Test
    void the_sweep_runs_as_a_source_file_and_writes_the_table_of_the_command() throws Exception {
        Path small = Files.writeString(
                folder.resolve("experiment.json"),
                Files.readString(SCRIPTS.resolve("experiment.json"))
                        .replace("\"replicates\": 4", "\"replicates\": 1")
                        .replace("\"members\": 60", "\"members\": 20"));
        Path table = folder.resolve("table.csv");
        String said = run(required("java"), "--class-path", classPath(), SCRIPTS.resolve("Sweep.java"), small, table);
        assertThat(said).isEqualTo("3 runs, 0 failed\n");
        Path same = folder.resolve("same.csv");
        assertThat(Program.run("experiment", "run", small, "--out", same).code())
                .isZero();
        assertThat(table).hasSameTextualContentAs(same);
    }

    @Test
    void Python_compares_strategies_from_the_table() throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        assertThat(run(required("python3"), SCRIPTS.resolve("compare.py"), table))
                .isEqualTo(CHANGES);
    }

    @Test
    void R_compares_strategies_from_the_table() throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        assertThat(run(required("Rscript"), SCRIPTS.resolve("compare.R"), table))
                .isEqualTo(CHANGES);
    }
}
