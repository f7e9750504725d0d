// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Severity;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.fixture.Cities;

/** What holds for every city, however unlikely its parameters. */
@Domain(DomainContext.Global.class)
@Domain(Cities.class)
final class CityProperties {

    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void every_city_is_valid_can_be_assessed_and_survives_JSON(@ForAll City city) {
        Situation situation = city.situation();
        assertThat(situation.report().count(Severity.ERROR)).isZero();
        assertThat(situation.report().complete()).isTrue();
        Assessment assessment =
                Assessment.of(situation, SLUTA_SKJUT, city.parameters().asOf());
        for (Intervention intervention : SLUTA_SKJUT.interventions()) {
            long answered = Stream.of(Verdict.values())
                    .mapToLong(verdict -> intervention == Intervention.ENFORCEMENT_FOCUS
                            ? assessment.groups(verdict).size()
                            : assessment.individuals(intervention, verdict).size())
                    .sum();
            assertThat(answered)
                    .isEqualTo(
                            intervention == Intervention.ENFORCEMENT_FOCUS
                                    ? situation.groups().size()
                                    : situation.individuals().size());
        }
        String json = SituationJson.toJson(situation);
        Situation read = SituationJson.fromJson(json);
        assertThat(read).isEqualTo(situation);
        assertThat(SituationJson.toJson(read)).isEqualTo(json);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void the_same_seed_gives_the_same_city_and_another_seed_another(@ForAll City city) {
        City again = CityGenerator.city(city.seed(), city.parameters());
        assertThat(again.events()).isEqualTo(city.events());
        assertThat(SituationJson.toJson(again.situation())).isEqualTo(SituationJson.toJson(city.situation()));
        assertThat(CityGenerator.generate(city.seed() + 1, city.parameters())).isNotEqualTo(city.situation());
    }
}
