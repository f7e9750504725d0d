// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.Group;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.fixture.Cities;

/** What holds of the rules on every city: cities double as situations for them. */
@Domain(DomainContext.Global.class)
@Domain(Cities.class)
final class RulesOnCitiesProperties {

    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");

    /** A day for which the policy has values; records of all years are known by then or are not. */
    private static City recent(CityParameters parameters, long seed) {
        CityParameters.Builder like = CityParameters.builder(parameters.site(), LocalDate.of(2026, 1, 1));
        for (CityParameter parameter : CityParameter.values()) {
            Cities.set(like, parameter, parameters.value(parameter));
        }
        Cities.set(like, CityParameter.MEMBERSHIP_YEARS, Math.max(1, parameters.value(CityParameter.MEMBERSHIP_YEARS)));
        Cities.set(
                like, CityParameter.SUPERVISION_DAYS, Math.max(30, parameters.value(CityParameter.SUPERVISION_DAYS)));
        return CityGenerator.city(
                seed, Cities.set(like, CityParameter.HISTORY_YEARS, 4).build());
    }

    private static Map<String, Verdict> verdicts(Situation situation, LocalDate day) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Intervention step : SLUTA_SKJUT.interventions()) {
            if (step == Intervention.ENFORCEMENT_FOCUS) {
                situation.groups().stream()
                        .map(Group::id)
                        .forEach(group -> verdicts.put(
                                step + " " + group,
                                Eligibility.test(situation, SLUTA_SKJUT, day, group)
                                        .verdict()));
            } else {
                situation.individuals().stream()
                        .map(Individual::id)
                        .forEach(person -> verdicts.put(step + " " + person, verdict(situation, day, person, step)));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Situation situation, LocalDate day, IndividualId person, Intervention step) {
        return Eligibility.test(situation, SLUTA_SKJUT, day, person, step).verdict();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void what_is_explained_is_what_is_answered_without_reasons(@ForAll CityParameters parameters, @ForAll long seed) {
        City city = recent(parameters, seed);
        LocalDate day = city.parameters().asOf();
        for (Individual individual : city.situation().individuals()) {
            Subject subject = Subject.of(city.situation(), individual.id(), day);
            for (Intervention step : List.of(Intervention.CALL_IN, Intervention.CUSTOM_NOTIFICATION)) {
                assertThat(SLUTA_SKJUT.rule(step).explain(subject).truth())
                        .isEqualTo(SLUTA_SKJUT.rule(step).test(subject));
            }
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_order_of_the_records_does_not_matter(@ForAll CityParameters parameters, @ForAll long seed) {
        City city = recent(parameters, seed);
        Records records = city.situation().records();
        Records.Builder shuffled = Records.builder(records.site());
        records.sources().forEach(shuffled::add);
        Random lots = new Random(seed);
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                List<Recorded> all = new ArrayList<>(records.recorded(kind));
                Collections.shuffle(all, lots);
                all.forEach(shuffled::add);
            }
        }
        LocalDate day = city.parameters().asOf();
        assertThat(verdicts(Situation.of(shuffled.build()), day)).isEqualTo(verdicts(city.situation(), day));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void what_people_groups_and_incidents_are_called_does_not_matter(
            @ForAll CityParameters parameters, @ForAll long seed) {
        City city = recent(parameters, seed);
        String json = SituationJson.toJson(city.situation());
        String renamed = json.replaceAll("FICT-(I|G|E)-(\\d)(\\d+)", "FICT-$1-X$3$2");
        LocalDate day = city.parameters().asOf();
        Map<String, Verdict> expected = new TreeMap<>();
        verdicts(city.situation(), day)
                .forEach((asked, verdict) ->
                        expected.put(asked.replaceAll("FICT-(I|G|E)-(\\d)(\\d+)", "FICT-$1-X$3$2"), verdict));
        assertThat(verdicts(SituationJson.fromJson(renamed), day)).isEqualTo(expected);
    }

    /** Reading the rest of the files never turns one certain answer into the other. */
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void what_was_certain_before_more_files_were_read_stays_as_it_was(
            @ForAll CityParameters parameters, @ForAll long seed) {
        City some = recent(parameters, seed);
        City all = CityGenerator.city(
                seed,
                Cities.set(some.parameters().toBuilder(), CityParameter.UNKNOWN_SHARE, 0)
                        .build());
        LocalDate day = some.parameters().asOf();
        for (Individual individual : some.situation().individuals()) {
            for (Intervention step : List.of(Intervention.CALL_IN, Intervention.CUSTOM_NOTIFICATION)) {
                Verdict before = verdict(some.situation(), day, individual.id(), step);
                if (before != Verdict.UNDETERMINED) {
                    assertThat(verdict(all.situation(), day, individual.id(), step))
                            .as(step + " of " + individual.id())
                            .isEqualTo(before);
                }
            }
        }
    }
}
