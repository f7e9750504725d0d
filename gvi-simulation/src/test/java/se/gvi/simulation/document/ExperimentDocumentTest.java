// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.Seeding;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;

/** Experiments written down. */
final class ExperimentDocumentTest {

    private static final String DOCUMENT = """
            {
              "format": "gvi-experiment/1",
              "city": {"near": "MALMO", "asOf": "2026-01-01"},
              "start": "2024-01-01",
              "set": {"unknown_share": 0, "members": 60, "groups": 6},
              "strategies": [
                {"name": "nothing"},
                {"name": "call-ins", "policy": "sluta-skjut", "set": {"call_in_every": 6, "members": 80}}
              ],
              "design": {"grid": {"effect_group": [0, 0.23], "half_life": [6, 24]}},
              "replicates": 5,
              "master": 42
            }
            """;

    private static Experiment experiment(String json) {
        return ExperimentDocument.of(json).experiment();
    }

    @Test
    void a_document_says_which_scenarios_are_compared() {
        Experiment experiment = experiment(DOCUMENT);
        assertThat(experiment.runs()).isEqualTo(40);
        assertThat(experiment.seeding()).isEqualTo(Seeding.COMMON);
        assertThat(experiment.design().rows().stream().map(row -> row.factors().toString()))
                .containsExactly(
                        "{effect_group=0, half_life=6, strategy=nothing}",
                        "{effect_group=0, half_life=24, strategy=nothing}",
                        "{effect_group=0.23, half_life=6, strategy=nothing}",
                        "{effect_group=0.23, half_life=24, strategy=nothing}",
                        "{effect_group=0, half_life=6, strategy=call-ins}",
                        "{effect_group=0, half_life=24, strategy=call-ins}",
                        "{effect_group=0.23, half_life=6, strategy=call-ins}",
                        "{effect_group=0.23, half_life=24, strategy=call-ins}");
        Scenario last = experiment.design().rows().get(7).scenario();
        assertThat(Map.of(
                        "members", Lever.of("members").in(last),
                        "groups", Lever.of("groups").in(last),
                        "call_in_every", Lever.of("call_in_every").in(last),
                        "half_life", Lever.of("half_life").in(last)))
                .isEqualTo(Map.of("members", 80.0, "groups", 6.0, "call_in_every", 6.0, "half_life", 24.0));
        assertThat(last.strategy().chosenBy().orElseThrow().fingerprint())
                .isEqualTo(Policies.bundled("sluta-skjut").fingerprint());
        assertThat(Lever.of("members").in(experiment.design().rows().get(0).scenario()))
                .isEqualTo(60.0);
    }

    @Test
    void without_a_design_each_strategy_is_one_row() {
        String plain = DOCUMENT.replaceAll("\"design\".*\n", "");
        assertThat(experiment(plain).design().rows().stream()
                        .map(row -> row.factors().toString()))
                .containsExactly("{strategy=nothing}", "{strategy=call-ins}");
    }

    @Test
    void designs_and_policies_are_read_from_the_files_beside_it(@TempDir Path folder) throws IOException {
        String named = DOCUMENT.replace(
                        "{\"grid\": {\"effect_group\": [0, 0.23], \"half_life\": [6, 24]}}",
                        "{\"csv\": \"points.csv\"}")
                .replace("\"sluta-skjut\"", "\"own.json\"");
        Path file = Files.writeString(folder.resolve("experiment.json"), named);
        assertThatThrownBy(() -> ExperimentDocument.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageStartingWith(
                        "The experiment names the file \"points.csv\", which cannot be read. Put it where"
                                + " the name leads from the experiment; as a policy, it may also name one of ")
                .hasMessageContaining("sluta-skjut");
        Files.writeString(folder.resolve("points.csv"), "effect_group,half_life\n0.1,12\n0.2,\"6\"\n");
        Files.writeString(folder.resolve("own.json"), Policies.document("washington-dc"));
        ExperimentDocument document = ExperimentDocument.read(file);
        assertThat(document.files()).containsOnlyKeys("points.csv", "own.json");
        Experiment experiment = document.experiment();
        assertThat(experiment.design().rows().stream().map(row -> row.factors().toString()))
                .containsExactly(
                        "{effect_group=0.1, half_life=12, strategy=nothing}",
                        "{effect_group=0.2, half_life=6, strategy=nothing}",
                        "{effect_group=0.1, half_life=12, strategy=call-ins}",
                        "{effect_group=0.2, half_life=6, strategy=call-ins}");
        assertThat(experiment
                        .design()
                        .rows()
                        .get(3)
                        .scenario()
                        .strategy()
                        .chosenBy()
                        .orElseThrow()
                        .fingerprint())
                .isEqualTo(Policies.bundled("washington-dc").fingerprint());
        assertThatThrownBy(() -> experiment(named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The experiment names the file \"points.csv\", which was not given. Read it from its file, or"
                                + " name a bundled policy.");
    }

    @Test
    void a_design_that_is_no_table_of_numbers_is_refused_with_its_remedy() {
        String named = DOCUMENT.replaceAll("\"design\".*\n", "\"design\": {\"csv\": \"points.csv\"},\n");
        assertThatThrownBy(() -> table(named, "effect_group\n0.1\n0,2\n"))
                .hasMessage("The design is no table of comma-separated values. Give a line with the names of levers and"
                        + " as many cells in every other line.");
        assertThatThrownBy(() -> table(named, "effect_group\n0.1\nmuch\n"))
                .hasMessage("Line 3 of the design has \"much\" for the lever effect_group. Write a number with a point,"
                        + " such as 0.23.");
        assertThatThrownBy(() -> table(named, "luck\n0.1\n")).hasMessageStartingWith("There is no lever \"luck\".");
        assertThatThrownBy(() -> table(named, "effect_group\n"))
                .hasMessage("The design has no row. Give it at least one.");
        assertThatThrownBy(() -> table(named, "")).hasMessage("The design has no row. Give it at least one.");
    }

    private static void table(String json, String csv) {
        new ExperimentDocument(json, Map.of("points.csv", csv)).experiment();
    }

    @Test
    void what_cannot_be_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("\"name\": \"nothing\"", "\"name\": \"call-ins\"")))
                .hasMessage("There are two strategies \"call-ins\". Give each its own name.");
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("half_life", "members")))
                .hasMessage("The lever members is set and turned by the design. Leave out one of them.");
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("half_life", "luck")))
                .hasMessageStartingWith("There is no lever \"luck\". Use one of population, ");
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("half_life", "call_in_every")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_experiment_without_strategies_is_told_what_to_give() {
        String none = DOCUMENT.replaceAll("(?s)\"strategies\": \\[.*?\n  \\]", "\"strategies\": []");
        assertThatThrownBy(() -> experiment(none))
                .hasMessage("The list \"strategies\" is empty. Give at least one, such as {\"name\": \"call-ins\","
                        + " \"policy\": \"sluta-skjut\", \"set\": {\"call_in_every\": 6}}.");
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("\"name\": \"nothing\"", "\"name\": \" \"")))
                .hasMessage("A strategy has an empty name. Give each its own, such as \"call-ins\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | The design is empty. Give it one of grid, csv, latinHypercube, morris, sobol, or leave it out to try"
                        + " each strategy at one point.",
                "{\"grid\": {}, \"morris\": {}} | The design is given as grid and as morris. Give one.",
                "{\"grid\": {}} | The \"grid\" of the design names no lever. Give at least one, such as \"effect_group\":"
                        + " [0, 0.23].",
                "{\"grid\": {\"half_life\": []}} | The lever half_life of the grid has no value. Give at least one.",
                "{\"sobol\": {\"rows\": 8, \"ranges\": {}}} | The \"ranges\" of the design name no lever. Give at least one,"
                        + " such as \"effect_group\": [0, 0.5].",
                "{\"morris\": {\"ranges\": {\"half_life\": [1]}}} | The range of the lever half_life is [1.0]. Give its"
                        + " smallest and largest value."
            })
    void a_design_that_turns_nothing_is_refused_with_its_remedy(String design, String message) {
        String json = DOCUMENT.replaceAll("\"design\".*\n", "\"design\": " + design + ",\n");
        assertThatThrownBy(() -> experiment(json)).hasMessage(message);
    }

    @Test
    void a_design_of_an_unknown_kind_is_told_which_kinds_there_are() {
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("\"grid\"", "\"sobel\"")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(
                        "The format has no member sobel here. It knows grid, csv, latinHypercube, morris," + " sobol.");
    }

    /** Not only when every run has failed. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-12-31", "2026-01-01"})
    void a_start_outside_the_history_of_the_city_is_refused_before_anything_is_run(String start) {
        String json = DOCUMENT.replace("\"members\": 60,", "\"members\": 60, \"history_years\": 10,");
        assertThat(experiment(json.replace("2024-01-01", "2016-01-01")).runs()).isEqualTo(40);
        assertThatThrownBy(() -> experiment(json.replace("2024-01-01", start)))
                .hasMessage("The \"start\" is " + start + ", outside the history of the city. Give a day on or after"
                        + " 2016-01-01 and before 2026-01-01, or turn \"asOf\" or the lever history_years.");
    }

    @Test
    void what_the_format_does_not_know_is_refused_at_its_place() {
        for (String wrong : List.of(
                DOCUMENT.replace("\"master\"", "\"seed\": 1, \"master\""),
                DOCUMENT.replace("\"near\": \"MALMO\"", "\"near\": \"PARIS\""),
                DOCUMENT.replace("gvi-experiment/1", "gvi-experiment/2"),
                DOCUMENT.replace("[0, 0.23]", "[0, \"0.23\"]"),
                DOCUMENT.replace("\"members\": 60", "\"members\": \"60\""),
                DOCUMENT.replace("\"replicates\": 5,", ""),
                DOCUMENT.replace("\"name\": \"nothing\"", "\"name\": \"nothing\", \"odds\": {}"))) {
            assertThatThrownBy(() -> experiment(wrong)).isInstanceOf(InvalidDocumentException.class);
        }
        assertThatThrownBy(() -> experiment(DOCUMENT.replace("\"members\": 60", "\"members\": \"60\"")))
                .hasMessageContaining("members");
    }
}
