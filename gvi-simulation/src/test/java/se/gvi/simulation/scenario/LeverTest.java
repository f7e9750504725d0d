// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityPreset;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.strategy.Deterrence;
import se.gvi.simulation.strategy.Odds;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.Strategy;

/** The numbers of a scenario that can be turned. */
final class LeverTest {

    private static final Scenario BASE = new Scenario(
            CityParameters.near(CityPreset.MALMO, LocalDate.of(2026, 1, 1)),
            LocalDate.of(2024, 1, 1),
            Strategies.meetings(Policies.bundled("sluta-skjut")));

    /** Between the bounds and other than before. */
    private static double other(Lever lever) {
        double before = lever.in(BASE);
        double middle = lever.whole()
                ? StrictMath.rint((lever.low() + 3 * before) / 4)
                : (lever.low() + 3 * Math.min(before, lever.high())) / 4;
        return middle == before ? before + (lever.whole() ? 1 : (lever.high() - before) / 1000) : middle;
    }

    @Test
    void every_lever_turns_its_own_number_and_no_other() {
        for (Lever turned : Lever.values()) {
            Scenario scenario = Lever.turn(BASE, Map.of(turned, other(turned)));
            for (Lever lever : Lever.values()) {
                double expected = lever == turned ? other(turned) : lever.in(BASE);
                assertThat(lever.in(scenario))
                        .as(lever + " when " + turned + " is turned")
                        .isEqualTo(expected);
            }
            assertThat(other(turned)).as(turned.name()).isNotEqualTo(turned.in(BASE));
        }
    }

    @Test
    void there_is_a_lever_for_every_number_of_a_scenario() {
        long numbersOfTheStrategy = Arrays.stream(Strategy.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(type -> type == int.class)
                .count();
        assertThat(Lever.values()).hasSize((int) (CityParameter.values().length
                + Odds.class.getRecordComponents().length
                + Deterrence.class.getRecordComponents().length
                + numbersOfTheStrategy));
    }

    @Test
    void what_was_turned_is_assumed() {
        Scenario turned = Lever.turn(BASE, Map.of(Lever.of("members"), 100.0, Lever.of("effect_group"), 0.5));
        assertThat(turned.city().of(CityParameter.MEMBERS).origin()).isEqualTo(Origin.ASSUMED);
        assertThat(turned.strategy().deterrence().group().origin()).isEqualTo(Origin.ASSUMED);
        assertThat(BASE.strategy().deterrence().group().origin()).isEqualTo(Origin.READ);
        assertThat(turned.strategy().odds()).isEqualTo(BASE.strategy().odds());
    }

    @Test
    void a_scenario_of_which_nothing_is_turned_is_the_same() {
        assertThat(Lever.turn(BASE, Map.of())).isEqualTo(BASE);
    }

    @Test
    void levers_that_contradict_each_other_on_the_way_only_are_turned() {
        Scenario small = Lever.turn(BASE, Map.of(Lever.of("members"), 4.0, Lever.of("groups"), 2.0));
        assertThat(small.city().value(CityParameter.MEMBERS)).isEqualTo(4);
        assertThatThrownBy(() -> Lever.turn(BASE, Map.of(Lever.of("members"), 4.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The GROUPS is ");
    }

    @Test
    void a_lever_that_is_not_there_or_cannot_be_turned_so_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> Lever.of("luck"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no lever \"luck\". Use one of population, members, groups, ")
                .hasMessageEndingWith(", talks_at_most.");
        assertThatThrownBy(() -> Lever.turn(BASE, Map.of(Lever.of("effect_told"), 1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The lever effect_told is turned to 1.5. Give a number from 0 to 1.");
        assertThatThrownBy(() -> Lever.turn(BASE, Map.of(Lever.of("call_in_every"), 1.5)))
                .hasMessage("The lever call_in_every is turned to 1.5. Give a whole number from 0 to 1200.");
        assertThatThrownBy(() -> Lever.turn(BASE, Map.of(Lever.of("half_life"), Double.NaN)))
                .hasMessage("The lever half_life is turned to NaN. Give a number from 0.01 to 1200.");
    }

    @Test
    void numbers_are_written_plainly() {
        assertThat(Lever.plain(0.0)).isEqualTo("0");
        assertThat(Lever.plain(-0.0)).isEqualTo("0");
        assertThat(Lever.plain(1e-7)).isEqualTo("0.0000001");
        assertThat(Lever.plain(350_000)).isEqualTo("350000");
    }
}
