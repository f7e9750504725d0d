// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.simulation.evidence.Figures;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.fixture.GoldenText;

/** How a fictional city compares with what is published. */
final class CityReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static CityReport report(CityPreset preset) {
        CityParameters parameters = CityParameters.near(preset, TODAY);
        return CityReport.of(CityGenerator.generate(1, parameters), parameters);
    }

    @ParameterizedTest
    @EnumSource(CityPreset.class)
    void it_reads_in_both_languages(CityPreset preset) throws IOException {
        String name = preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
        GoldenText.assertSame(report(preset).explain(Language.ENGLISH), "city/" + name + ".en.txt");
        GoldenText.assertSame(report(preset).explain(Language.SWEDISH), "city/" + name + ".sv.txt");
    }

    @ParameterizedTest
    @EnumSource(CityPreset.class)
    void every_city_is_near_what_is_published(CityPreset preset) {
        assertThat(report(preset).rows()).isNotEmpty().allSatisfy(row -> {
            boolean upperBound = row.published().id().equals("share-of-groups-most-active");
            assertThat(row.ratio().orElseThrow())
                    .as(
                            "%s: %s beside %s",
                            row.measure().en(), row.found(), row.published().values())
                    .isBetween(upperBound ? 0.2 : 0.75, upperBound ? 1.0 : 1.33);
        });
    }

    @Test
    void the_ratio_is_to_the_nearest_published_value() {
        assertThat(ratio(0.004)).isEqualTo(1);
        assertThat(ratio(0.003)).isEqualTo(1);
        assertThat(ratio(0.0015)).isCloseTo(0.5, within(1e-12));
        assertThat(ratio(0.01)).isCloseTo(2, within(1e-12));
    }

    private static double ratio(double found) {
        return new CityReport.Row(Text.same("x"), OptionalDouble.of(found), Figures.bundled("share-in-groups"))
                .ratio()
                .orElseThrow();
    }

    @Test
    void what_is_not_on_record_is_not_made_up() {
        CityParameters parameters = Cities.set(
                        Cities.set(Cities.small(TODAY), CityParameter.INCIDENTS_PER_YEAR, 0),
                        CityParameter.UNKNOWN_SHARE,
                        1)
                .build();
        CityReport report = CityReport.of(CityGenerator.generate(1, parameters), parameters);
        List<String> empty = report.rows().stream()
                .filter(row -> row.found().isEmpty())
                .map(row -> row.measure().en())
                .toList();
        assertThat(empty)
                .containsExactly(
                        "mean age of members",
                        "share of shootings with a group involved",
                        "share of groups that did half of what groups did",
                        "share of shootings with injury or death",
                        "deaths by shooting");
        assertThat(report.explain(Language.ENGLISH))
                .contains("mean age of members: nothing recorded; published 27. Read: isps.yale.edu isps17-02.");
        assertThat(report.explain(Language.SWEDISH)).contains("inget registrerat");
    }
}
