// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SyntheticControlTest {

    @Test
    void weightsAndGapsAreWhatRComputes() {
        for (JsonNode vector : Golden.vectors("permutation_synth_meta.json", "synthetic_control")) {
            String id = vector.get("id").textValue();
            JsonNode input = vector.get("input");
            SyntheticControl control = input.has("pool") ? cities(input) : simulated(input);
            JsonNode output = vector.get("output");
            control.weights()
                    .forEach((name, weight) -> assertThat(weight)
                            .as("%s %s", id, name)
                            .isCloseTo(output.get("weights").get(name).doubleValue(), within(1e-6)));
            double[] gaps = Golden.numbers(output.get("gap"));
            for (int period = 0; period < gaps.length; period++) {
                assertThat(control.gaps().get(period)).as(id).isCloseTo(gaps[period], within(1e-5));
            }
            Golden.same(id, control.objective(), Golden.number(output.get("objective")), 1e-8);
            Golden.same(id, control.errorBefore(), Golden.number(output.get("rmspe_pre")), 1e-8);
            Golden.same(id, control.errorAfter(), Golden.number(output.get("rmspe_post")), 1e-6);
            Golden.same(id, control.growth(), Golden.number(output.get("ratio")), 1e-6);
            Golden.same(id, control.meanGapAfter(), Golden.number(output.get("mean_gap_post")), 1e-6);
            if (vector.hasNonNull("placebo")) {
                placebo(id, control.placebo(), vector.get("placebo"));
            }
        }
    }

    private static void placebo(String id, PlaceboRank rank, JsonNode expected) {
        rank.placebos()
                .forEach((place, growth) -> Golden.same(
                        id + " " + place,
                        growth,
                        Golden.number(expected.get("ratios").get(place)),
                        1e-6));
        assertThat(rank.rankFromHighest())
                .as(id)
                .isEqualTo(expected.get("rank_of_treated").intValue());
        Golden.same(id, rank.pHigher(), expected.get("p"));
    }

    private static SyntheticControl cities(JsonNode input) {
        String treated = input.get("treated").textValue();
        Map<String, double[]> donors = new LinkedHashMap<>();
        input.get("pool").forEach(name -> donors.put(name.textValue(), column(input, name.textValue())));
        int before = 0;
        for (JsonNode year : input.get("years")) {
            before += year.intValue() < input.get("treated_from").intValue() ? 1 : 0;
        }
        return SyntheticControl.of(column(input, treated), donors, before);
    }

    private static double[] column(JsonNode input, String city) {
        JsonNode rows = input.get("rates_per_100k_rows_by_year");
        double[] column = new double[rows.size()];
        for (int row = 0; row < column.length; row++) {
            column[row] = rows.get(row).get(city).doubleValue();
        }
        return column;
    }

    private static SyntheticControl simulated(JsonNode input) {
        JsonNode rows = input.get("controls");
        Map<String, double[]> donors = new LinkedHashMap<>();
        rows.get(0).fieldNames().forEachRemaining(name -> {
            double[] column = new double[rows.size()];
            for (int row = 0; row < column.length; row++) {
                column[row] = rows.get(row).get(name).doubleValue();
            }
            donors.put(name, column);
        });
        return SyntheticControl.of(
                Golden.numbers(input.get("treated_series")),
                donors,
                input.get("pre_periods").intValue());
    }

    @Test
    void anExactMixtureIsFound() {
        double[] one = {1, 5, 2, 8, 3};
        double[] other = {4, 1, 7, 2, 9};
        double[] far = {40, 41, 39, 42, 40};
        double[] treated = new double[5];
        for (int period = 0; period < 5; period++) {
            treated[period] = 0.25 * one[period] + 0.75 * other[period] - (period == 4 ? 2 : 0);
        }
        Map<String, double[]> donors = new LinkedHashMap<>();
        donors.put("far", far);
        donors.put("one", one);
        donors.put("other", other);
        SyntheticControl control = SyntheticControl.of(treated, donors, 4);
        assertThat(control.weights().get("one")).isCloseTo(0.25, within(1e-8));
        assertThat(control.weights().get("other")).isCloseTo(0.75, within(1e-8));
        assertThat(control.weights().get("far")).isZero();
        assertThat(control.meanGapAfter()).isCloseTo(-2, within(1e-6));
        assertThat(control.synthetic().get(0)).isCloseTo(3.25, within(1e-6));
    }

    @Test
    void whatCannotBeMixedIsRefusedWithItsRemedy() {
        double[] three = {1, 2, 3};
        assertThatThrownBy(() -> SyntheticControl.of(three, Map.of(), 1))
                .hasMessage("There is no place to mix. Give at least one without the intervention.");
        assertThatThrownBy(() -> SyntheticControl.of(three, Map.of("Berg", three), 3))
                .hasMessage("3 of 3 periods lie before the start. Give at least one before and one after.");
        assertThatThrownBy(() -> SyntheticControl.of(three, Map.of("Berg", new double[] {1}), 1))
                .hasMessage("Berg has 1 periods, but the treated place has 3. Give the same periods for both.");
        assertThatThrownBy(() -> SyntheticControl.of(new double[] {1, Double.NaN}, Map.of("Berg", three), 1))
                .hasMessage("Period 2 of the treated place is NaN. Give a finite number.");
        assertThatThrownBy(() ->
                        SyntheticControl.of(three, Map.of("Berg", three), 1).placebo())
                .hasMessage("There is one comparison place, so nothing can be pretended about it. Give at least two.");
        assertThatThrownBy(() -> new PlaceboRank(1, Map.of()))
                .hasMessage("There is no placebo to rank among. Give at least one other place.");
    }
}
