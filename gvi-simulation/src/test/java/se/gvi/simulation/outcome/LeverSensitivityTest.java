// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.Language;
import se.gvi.simulation.design.Row;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.document.ExperimentPlan;
import se.gvi.simulation.fixture.GoldenText;

/** Tables written by formulas of which it is known what each lever does. */
final class LeverSensitivityTest {

    private static final String DOCUMENT = """
            {
              "format": "gvi-experiment/1",
              "city": {"near": "MALMO", "asOf": "2026-01-01"},
              "start": "2024-01-01",
              "strategies": [{"name": "nothing"}, {"name": "other"}],
              "design": %s,
              "replicates": 2,
              "master": 3
            }
            """;
    private static final String RANGES =
            "\"ranges\": {\"effect_group\": [0, 0.5], \"half_life\": [6, 18], \"odds_talk_held\": [0, 1]}";
    private static final String MORRIS =
            DOCUMENT.formatted("{\"morris\": {\"trajectories\": 12, \"levels\": 4, " + RANGES + "}}");
    private static final String SOBOL = DOCUMENT.formatted("{\"sobol\": {\"rows\": 400, " + RANGES + "}}");

    @TempDir
    private Path folder;

    private static ExperimentPlan plan(String document) {
        return ExperimentDocument.of(document).plan();
    }

    private static double level(Row row, String lever) {
        return Double.parseDouble(row.factors().get(lever));
    }

    /** Ten times the effect, half of the half-life, nothing of the odds; for the other strategy twice that. */
    private static double linear(Row row) {
        double outcome = 10 * level(row, "effect_group") + level(row, "half_life") / 2;
        return row.factors().get("strategy").equals("other") ? 2 * outcome : outcome;
    }

    private Path table(ExperimentPlan plan, ToDoubleFunction<Row> outcome) throws IOException {
        StringBuilder table = new StringBuilder("run,row,status,events_without,events\n");
        int run = 0;
        for (int row = 0; row < plan.experiment().design().rows().size(); row++) {
            double mean =
                    outcome.applyAsDouble(plan.experiment().design().rows().get(row));
            for (int side : new int[] {-1, 1}) {
                String status = Double.isNaN(mean) && side > 0 ? "FAILED" : "OK";
                table.append(String.format(Locale.ROOT, "%d,%d,%s,7,%s%n", run++, row, status, mean + side));
            }
        }
        return Files.writeString(folder.resolve("table.csv"), table);
    }

    @Test
    void of_a_sum_each_lever_does_its_own_part_everywhere() throws IOException {
        ExperimentPlan plan = plan(MORRIS);
        LeverSensitivity sensitivity =
                LeverSensitivity.of(plan, table(plan, LeverSensitivityTest::linear), new Outcome("events", false));
        assertThat(sensitivity.sobol()).isEmpty();
        assertThat(sensitivity.morris()).containsOnlyKeys("nothing", "other");
        double[] expected = {5, 6, 0};
        for (int lever = 0; lever < 3; lever++) {
            assertThat(sensitivity.morris().get("nothing").effects().get(lever).mu())
                    .isCloseTo(expected[lever], within(1e-9));
            assertThat(sensitivity.morris().get("other").effects().get(lever).muStar())
                    .isCloseTo(2 * expected[lever], within(1e-9));
        }
        GoldenText.assertSame(
                sensitivity.explain(Language.ENGLISH, OptionalDouble.of(1))
                        + sensitivity.explain(Language.SWEDISH, OptionalDouble.empty()),
                "outcome/morris.txt");
    }

    @Test
    void the_change_is_the_outcome_less_what_would_have_happened_without() throws IOException {
        ExperimentPlan plan = plan(SOBOL);
        Path table = table(plan, LeverSensitivityTest::linear);
        String nothingChanged = Files.readString(table).replaceAll("OK,7,(.*)", "OK,$1,$1");
        Files.writeString(table, nothingChanged);
        assertThat(LeverSensitivity.of(plan, table, new Outcome("events", true))
                        .sobol()
                        .get("other")
                        .cannotTell())
                .hasValueSatisfying(why ->
                        assertThat(why.in(Language.ENGLISH)).startsWith("cannot tell: every outcome is the same"));
        assertThat(LeverSensitivity.of(plan, table, new Outcome("events", false))
                        .sobol()
                        .get("other")
                        .cannotTell())
                .isEmpty();
        assertThat(new Outcome("events", true)).hasToString("events - events_without");
    }

    @Test
    void of_a_sum_the_variance_is_shared_out_by_the_squares_of_the_parts() throws IOException {
        ExperimentPlan plan = plan(SOBOL);
        LeverSensitivity sensitivity =
                LeverSensitivity.of(plan, table(plan, LeverSensitivityTest::linear), new Outcome("events", false));
        assertThat(sensitivity.morris()).isEmpty();
        double[] expected = {25 / 61.0, 36 / 61.0, 0};
        for (int lever = 0; lever < 3; lever++) {
            assertThat(sensitivity
                            .sobol()
                            .get("nothing")
                            .indices()
                            .get(lever)
                            .total()
                            .value())
                    .isCloseTo(expected[lever], within(0.06));
        }
        assertThat(sensitivity.sobol().get("nothing").indices().get(2).total().value())
                .isZero();
        GoldenText.assertSame(
                sensitivity.explain(Language.ENGLISH, OptionalDouble.of(0.05))
                        + sensitivity.explain(Language.SWEDISH, OptionalDouble.empty()),
                "outcome/sobol.txt");
    }

    @Test
    void a_row_of_which_a_run_failed_is_left_out_with_its_trajectory_and_counted() throws IOException {
        ExperimentPlan plan = plan(MORRIS);
        Row failed = plan.experiment().design().rows().get(5);
        Path table = table(plan, row -> row.equals(failed) ? Double.NaN : linear(row));
        LeverSensitivity sensitivity = LeverSensitivity.of(plan, table, new Outcome("events", false));
        assertThat(sensitivity.morris().get("nothing").dropped()).isEqualTo(1);
        assertThat(sensitivity.morris().get("nothing").used()).isEqualTo(11);
        assertThat(sensitivity.morris().get("other").dropped()).isZero();
    }

    @Test
    void what_cannot_be_told_is_refused_with_its_remedy() throws IOException {
        ExperimentPlan plan = plan(MORRIS);
        Path table = table(plan, row -> 1);
        ExperimentPlan grid = plan(DOCUMENT.formatted("{\"grid\": {\"effect_group\": [0, 0.5]}}"));
        assertThatThrownBy(() -> LeverSensitivity.of(grid, table, new Outcome("events", false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The experiment has no design of Morris or Sobol. Give it one; without, the shares of levers"
                                + " cannot be told apart.");
        assertThatThrownBy(() -> LeverSensitivity.of(plan, table, new Outcome("luck", false)))
                .hasMessage(
                        "The table has no numbers in a column \"luck\". Look at one such as events or deaths; to see months,"
                                + " give a table with a line for each month.");
        assertThatThrownBy(() -> LeverSensitivity.of(plan, table, new Outcome("status", false)))
                .hasMessage(
                        "The table has no numbers in a column \"status\". Look at one such as events or deaths; to see months,"
                                + " give a table with a line for each month.");
        String whole = Files.readString(table);
        Files.writeString(table, whole + "1,2\n");
        assertThatThrownBy(() -> LeverSensitivity.of(plan, table, new Outcome("events", false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table is broken off or no table. Give the whole table of this experiment.");
        Files.writeString(table, whole.substring(0, whole.indexOf("\n9,") + 1));
        assertThatThrownBy(() -> LeverSensitivity.of(plan, table, new Outcome("events", false)))
                .hasMessage(
                        "The table has 1 runs of row 4, the experiment 2. Give the whole table of this experiment.");
    }

    @Test
    void every_kind_of_sampling_tells_its_levers_and_points() {
        for (Map.Entry<String, Integer> kind : Map.of(
                        MORRIS,
                        48,
                        SOBOL,
                        2000,
                        DOCUMENT.formatted("{\"latinHypercube\": {\"points\": 9, " + RANGES + "}}"),
                        9)
                .entrySet()) {
            ExperimentPlan plan = plan(kind.getKey());
            assertThat(plan.sampling().points()).hasSize(kind.getValue());
            assertThat(plan.sampling().levers()).hasToString("[effect_group, half_life, odds_talk_held]");
            assertThat(plan.experiment().design().rows()).hasSize(2 * kind.getValue());
        }
        assertThatThrownBy(() -> plan(MORRIS.replace("[6, 18]", "[6]")))
                .hasMessage("The range of the lever half_life is [6.0]. Give its smallest and largest value.");
    }
}
