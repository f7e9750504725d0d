// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.document.ExperimentPlan;

/** What docs/simulation.md shows works as it stands. */
final class SimulationPageTest {

    private static final Path PAGE = Path.of("docs", "simulation.md");

    static List<String> blocks(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    @Test
    void the_experiment_and_every_design_are_read() throws IOException {
        List<String> blocks = blocks("json");
        assertThat(blocks).hasSize(5);
        ObjectMapper json = new ObjectMapper();
        ObjectNode experiment = (ObjectNode) json.readTree(blocks.get(0));
        List<Integer> runs = new ArrayList<>();
        for (JsonNode design : List.of(
                experiment.get("design"),
                json.readTree(blocks.get(1)),
                json.readTree(blocks.get(2)),
                json.readTree(blocks.get(3)),
                json.readTree(blocks.get(4)))) {
            experiment.set("design", design);
            ExperimentPlan plan = ExperimentDocument.of(experiment.toString()).plan();
            runs.add(plan.experiment().runs());
        }
        assertThat(runs).containsExactly(240, 240, 30 * 3 * 20, 60 * 3 * 20, 1024 * 3 * 20);
    }

    @Test
    void every_command_is_understood() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("gvi "))
                .toList();
        assertThat(commands).hasSize(10);
        for (String command : commands) {
            CommandLine.ParseResult parsed = new CommandLine(new Gvi())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs(command.substring(4).split(" ", -1));
            assertThat(parsed.hasSubcommand()).as(command).isTrue();
        }
    }
}
