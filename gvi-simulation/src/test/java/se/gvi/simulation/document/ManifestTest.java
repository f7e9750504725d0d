// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.design.Design;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.Seeding;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.fixture.GoldenText;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Deterrence;
import se.gvi.simulation.strategy.Strategies;

/** What lies beside a table. */
final class ManifestTest {

    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");
    private static final Scenario BASE = new Scenario(
            Cities.small(LocalDate.of(2025, 1, 1)).build(),
            LocalDate.of(2024, 1, 1),
            Strategies.callIns(SLUTA_SKJUT, 6));
    private static final Design DESIGN = Design.grid(BASE)
            .factor(
                    "half-life",
                    List.of(6, 24),
                    (scenario, months) -> scenario.withStrategy(scenario.strategy()
                            .withDeterrence(Deterrence.assumed().withHalfLife(months(months)))))
            .build();
    private static final Experiment EXPERIMENT = new Experiment(DESIGN, 3, Long.MIN_VALUE, Seeding.COMMON);
    private static final Completed COMPLETED = new Completed(6, 1, "00ff");

    private static Figure months(int months) {
        return new Figure(
                "half-life", Text.same("months"), List.of((double) months), Origin.ASSUMED, Text.same("varied"));
    }

    private static JsonNode manifest(Experiment experiment) throws Exception {
        return new ObjectMapper().readTree(Manifest.of(experiment, COMPLETED, "1.0", "17.0.1"));
    }

    @Test
    void it_reads_as_it_was_looked_through() throws Exception {
        GoldenText.assertSame(
                manifest(EXPERIMENT).toPrettyString().replace("\r\n", "\n") + "\n", "document/manifest.json");
    }

    @Test
    void it_says_versions_seeds_and_the_hash_of_the_table() throws Exception {
        JsonNode manifest = manifest(EXPERIMENT);
        assertThat(manifest.at("/versions").toString()).isEqualTo("{\"gvi\":\"1.0\",\"java\":\"17.0.1\"}");
        assertThat(manifest.at("/master").asText()).isEqualTo("-9223372036854775808");
        assertThat(manifest.at("/table").toString()).isEqualTo("{\"failed\":1,\"runs\":6,\"sha256\":\"00ff\"}");
    }

    @Test
    void a_city_or_strategy_that_several_rows_share_stands_once() throws Exception {
        JsonNode manifest = manifest(EXPERIMENT);
        assertThat(manifest.at("/rows")).hasSize(2);
        assertThat(manifest.at("/cities")).hasSize(1);
        assertThat(manifest.at("/strategies")).hasSize(2);
        for (JsonNode row : manifest.at("/rows")) {
            assertThat(manifest.at("/cities").has(row.get("city").asText())).isTrue();
            JsonNode strategy =
                    manifest.at("/strategies").get(row.get("strategy").asText());
            assertThat(strategy.at("/deterrence/halfLife/value").asText())
                    .isEqualTo(row.at("/factors/half-life").asText());
            assertThat(strategy.at("/policy/fingerprint").asText()).isEqualTo(SLUTA_SKJUT.fingerprint());
        }
    }

    @Test
    void another_number_anywhere_gives_another_hash() throws Exception {
        Scenario other = BASE.withCity(Cities.set(BASE.city().toBuilder(), CityParameter.MEAN_DELAY, 15)
                .build());
        Experiment both = new Experiment(
                Design.grid(BASE)
                        .factor("delay", List.of(14, 15), (scenario, days) -> days == 14 ? scenario : other)
                        .build(),
                1,
                1,
                Seeding.COMMON);
        assertThat(manifest(both).at("/cities")).hasSize(2);
        assertThat(manifest(both).at("/strategies")).hasSize(1);
    }

    @Test
    void doing_nothing_names_no_policy() throws Exception {
        Design nothing = Design.grid(BASE.withStrategy(Strategies.nothing())).build();
        JsonNode manifest = manifest(new Experiment(nothing, 1, 1, Seeding.INDEPENDENT));
        assertThat(manifest.at("/strategies").elements().next().has("policy")).isFalse();
        assertThat(manifest.at("/rows/0/factors")).isEmpty();
    }
}
