// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityPreset;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.sensitivity.MorrisDesign;
import se.gvi.simulation.sensitivity.Points;
import se.gvi.simulation.strategy.Strategies;

/** Which scenarios are compared. */
final class DesignTest {

    private static final Scenario BASE = new Scenario(
            CityParameters.near(CityPreset.MALMO, LocalDate.of(2026, 1, 1)),
            LocalDate.of(2024, 1, 1),
            Strategies.nothing());
    private static final Lever EFFECT = Lever.of("effect_group");
    private static final Lever GROUPS = Lever.of("groups");

    @Test
    void points_of_the_unit_cube_are_spread_over_the_ranges() {
        List<Range> ranges = List.of(new Range(EFFECT, 0.2, 0.6), new Range(GROUPS, 2, 4));
        Points points = MorrisDesign.of(2, 2, 2, 1).points();
        List<Map<Lever, Double>> spread = Design.spread(ranges, points);
        assertThat(spread).hasSize(points.size());
        for (int point = 0; point < points.size(); point++) {
            assertThat(spread.get(point))
                    .isEqualTo(Map.of(
                            EFFECT,
                            points.at(point, 0) == 0 ? 0.2 : 0.6,
                            GROUPS,
                            points.at(point, 1) == 0 ? 2.0 : 4.0));
        }
        Design design = Design.of(BASE, spread);
        assertThat(design.factors()).containsExactly("effect_group", "groups");
        assertThat(GROUPS.in(design.rows().get(0).scenario()))
                .isEqualTo(spread.get(0).get(GROUPS));
        assertThatThrownBy(() -> Design.spread(List.of(new Range(EFFECT, 0, 1)), points))
                .hasMessage("The points have 2 factors, but there are 1 ranges. Give one for each.");
    }

    @Property
    void a_lever_that_counts_has_each_number_of_its_range_for_the_same_share_of_the_way(
            @ForAll @IntRange(min = 2, max = 500) int low,
            @ForAll @IntRange(min = 1, max = 500) int more,
            @ForAll @IntRange(min = 0, max = 500) int number) {
        Range range = new Range(GROUPS, low, low + more);
        int chosen = low + number % (more + 1);
        double from = (chosen - low) / (more + 1.0);
        double to = (chosen - low + 1) / (more + 1.0);
        assertThat(range.at((from + to) / 2)).isEqualTo(chosen);
        assertThat(range.at(0)).isEqualTo(low);
        assertThat(range.at(1)).isEqualTo(low + more);
    }

    @Test
    void designs_are_joined_one_after_the_other() {
        Design low = Design.of(BASE, List.of(Map.of(EFFECT, 0.1)));
        Design high = Design.of(BASE, List.of(Map.of(EFFECT, 0.9), Map.of(EFFECT, 1.0)));
        Map<String, Design> designs = new LinkedHashMap<>();
        designs.put("weak", low);
        designs.put("strong", high);
        Design joined = Design.joined("kind", designs);
        assertThat(joined.factors()).containsExactly("effect_group", "kind");
        assertThat(joined.rows().stream().map(row -> row.factors().get("kind")))
                .containsExactly("weak", "strong", "strong");
        assertThatThrownBy(() -> Design.joined("effect_group", designs))
                .hasMessage("There are two factors \"effect_group\". Give each its own name.");
    }

    @Test
    void a_range_that_cannot_be_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> new Range(EFFECT, 0.5, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The lever effect_group is turned from 0.5 to 0.5. Give a smaller and a larger number from 0"
                                + " to 1.");
        assertThatThrownBy(() -> new Range(EFFECT, 0, 1.5)).hasMessageEndingWith("from 0 to 1.");
        assertThatThrownBy(() -> new Range(EFFECT, Double.NaN, 1)).hasMessageEndingWith("from 0 to 1.");
        assertThatThrownBy(() -> new Range(GROUPS, 2.5, 4))
                .hasMessage("The lever groups is turned from 2.5 to 4.0. Give whole numbers.");
    }

    @Test
    void a_factor_on_two_lines_is_refused() {
        assertThatThrownBy(() -> new Row(Map.of("a", "b\nc"), BASE))
                .hasMessage("The factor \"a\" or its level \"b\nc\" holds a line break. Write it on one line.");
    }
}
