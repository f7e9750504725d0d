// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.site.Site;
import se.gvi.simulation.evidence.Figures;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.fixture.Cities;

/** What a city is made from. */
final class CityParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(CityPreset.class)
    void every_value_of_a_known_city_says_where_it_is_from(CityPreset preset) {
        CityParameters parameters = CityParameters.near(preset, TODAY);
        assertThat(parameters.site().name()).startsWith("Fictional city near ");
        for (CityParameter parameter : CityParameter.values()) {
            CityValue value = parameters.of(parameter);
            assertThat(value.source().en()).as(parameter.name()).isNotBlank();
            assertThat(value.source().sv()).as(parameter.name()).isNotBlank();
            assertThat(value.value()).isBetween(parameter.low(), parameter.high());
        }
    }

    @Test
    void what_is_known_of_a_city_is_taken_from_its_figures() {
        CityParameters boston = CityParameters.near(CityPreset.BOSTON_1995, TODAY);
        assertThat(boston.value(CityParameter.GROUPS)).isEqualTo(61);
        assertThat(boston.value(CityParameter.MEMBERS)).isEqualTo(1300);
        assertThat(boston.of(CityParameter.MEMBERS).origin()).isEqualTo(Origin.READ);
        assertThat(boston.value(CityParameter.GROUP_INVOLVED_SHARE)).isEqualTo(0.6);
        assertThat(boston.season()).isEqualTo("boston");
        CityParameters newHaven = CityParameters.near(CityPreset.NEW_HAVEN, TODAY);
        assertThat(newHaven.value(CityParameter.GROUPS)).isEqualTo(52);
        assertThat(newHaven.value(CityParameter.MEMBERS)).isEqualTo(440);
        CityParameters oakland = CityParameters.near(CityPreset.OAKLAND, TODAY);
        assertThat(oakland.value(CityParameter.GROUPS)).isEqualTo(50);
        assertThat(oakland.of(CityParameter.MEMBERS))
                .isEqualTo(CityValue.of(Figures.bundled("members-oakland")))
                .satisfies(members -> {
                    assertThat(members.value()).isEqualTo(1100);
                    assertThat(members.origin()).isEqualTo(Origin.COMPUTED);
                    assertThat(members.source().en()).isEqualTo("oaktalk.com 2016-04-14; mean of 2 values");
                });
        assertThat(oakland.shareInGroups()).isCloseTo(0.003, within(1e-8));
    }

    @Test
    void of_the_groups_of_Malmo_nothing_was_found_and_that_is_said() {
        CityParameters malmo = CityParameters.near(CityPreset.MALMO, TODAY);
        assertThat(malmo.of(CityParameter.GROUPS).origin()).isEqualTo(Origin.ASSUMED);
        assertThat(malmo.of(CityParameter.GROUPS).source().en()).endsWith("the number was not found");
        assertThat(malmo.of(CityParameter.POPULATION).origin()).isEqualTo(Origin.ASSUMED);
        assertThat(malmo.value(CityParameter.INCIDENTS_PER_YEAR)).isEqualTo(63);
    }

    @Test
    void the_history_ends_on_the_last_day() {
        CityParameters parameters = Cities.small(TODAY).build();
        assertThat(parameters.asOf()).isEqualTo(TODAY);
        assertThat(parameters.historyStart()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(parameters.toBuilder().build()).isEqualTo(parameters).hasSameHashCodeAs(parameters);
        assertThat(parameters)
                .isNotEqualTo(Cities.set(parameters.toBuilder(), CityParameter.MEMBERS, 41)
                        .build())
                .hasToString(Cities.small(TODAY).build().toString());
        assertThat(parameters.toString()).contains("MEMBERS=40.0");
    }

    @Test
    void what_cannot_be_is_refused_with_its_remedy() {
        CityParameters parameters = Cities.small(TODAY).build();
        assertRefused(CityParameter.MEMBERS, 40.5, "The MEMBERS is 40.5. Give a whole number from 2 to 100000.");
        assertRefused(CityParameter.UNKNOWN_SHARE, Double.NaN, "The UNKNOWN_SHARE is NaN. Give a number from 0 to 1.");
        assertRefused(CityParameter.GROUPS, 21, "The GROUPS is 21, too much for a MEMBERS of 40. Give at least 42.");
        assertRefused(
                CityParameter.FATAL_SHARE,
                0.5,
                "The FATAL_SHARE is 0.5, too much for a HIT_SHARE of 0.4. Give at least 0.5.");
        assertRefused(
                CityParameter.CUSTODY_SHARE,
                0.75,
                "The CUSTODY_SHARE and the SUPERVISED_SHARE add up to 1.05. Together they have to be less than 1.");
        assertThatThrownBy(() -> parameters.toBuilder().season("malmo"))
                .hasMessage("There is no season \"malmo\". Use one of none, philadelphia, new-york, boston.");
        assertThatThrownBy(
                        () -> CityParameters.builder(Site.swedish("x"), TODAY).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The POPULATION is missing. Set it.");
    }

    private static void assertRefused(CityParameter parameter, double value, String message) {
        CityParameters.Builder builder = Cities.small(TODAY);
        assertThatThrownBy(() -> Cities.set(builder, parameter, value).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
