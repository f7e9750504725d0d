// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.finding.Severity;
import se.gvi.model.incident.IncidentType;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.violence.Restraint;
import se.gvi.simulation.violence.ViolentEvent;

/** What holds for every strategy on every city. */
@Domain(DomainContext.Global.class)
@Domain(Cities.class)
final class TriedStrategyProperties {

    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** The city's like in days for which the policy has values, with a history long enough to choose from
     * and no faster turnover than can be simulated in no time. */
    private static CityParameters.Builder recent(CityParameters parameters) {
        CityParameters.Builder like = CityParameters.builder(parameters.site(), AS_OF);
        for (CityParameter parameter : CityParameter.values()) {
            Cities.set(like, parameter, parameters.value(parameter));
        }
        Cities.set(like, CityParameter.MEMBERSHIP_YEARS, Math.max(2, parameters.value(CityParameter.MEMBERSHIP_YEARS)));
        Cities.set(
                like, CityParameter.SUPERVISION_DAYS, Math.max(90, parameters.value(CityParameter.SUPERVISION_DAYS)));
        Cities.set(like, CityParameter.RELATION_DAYS, Math.max(30, parameters.value(CityParameter.RELATION_DAYS)));
        return Cities.set(like, CityParameter.HISTORY_YEARS, 4);
    }

    private static Strategy strategy(int callIns, int talks) {
        return Strategies.callIns(SLUTA_SKJUT, callIns).withTalks(talks, 4);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void what_was_done_is_recorded_without_an_error_and_leaves_the_past_alone(
            @ForAll CityParameters parameters,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int callIns,
            @ForAll @IntRange(min = 0, max = 2) int talks) {
        City city = CityGenerator.city(seed, recent(parameters).build());
        LocalDate start = AS_OF.minusMonths(6);
        TriedStrategy trial = TriedStrategy.of(city, start, strategy(callIns, talks));
        assertThat(trial.situation().report().count(Severity.ERROR)).isZero();
        assertThat(trial.events()
                        .subList(0, trial.events().size() - trial.after().size()))
                .isEqualTo(city.eventsUnder(start, Restraint.NONE));
        Tally tally = trial.tally();
        assertThat(tally.attended()).isLessThanOrEqualTo(tally.invited());
        assertThat(tally.delivered()).isLessThanOrEqualTo(tally.visits());
        assertThat(trial.situation().records().notices())
                .hasSizeLessThanOrEqualTo(tally.attended() + tally.delivered());
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void where_nothing_follows_from_anything_a_strategy_only_takes_events_away(
            @ForAll CityParameters parameters, @ForAll long seed) {
        CityParameters.Builder calm = recent(parameters);
        Cities.set(calm, CityParameter.BRANCHING_RATIO, 0);
        Cities.set(calm, CityParameter.FATAL_SHARE, 0);
        Cities.set(calm, CityParameter.UNKNOWN_SHARE, 0);
        TriedStrategy trial =
                TriedStrategy.of(CityGenerator.city(seed, calm.build()), AS_OF.minusMonths(6), strategy(3, 1));
        Set<String> without = new HashSet<>();
        trial.without().forEach(event -> without.add(deed(event)));
        assertThat(trial.after()).allMatch(event -> without.contains(deed(event)));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void a_prevented_death_brings_about_nothing_but_on_the_day_on_which_the_place_would_have_been_empty(
            @ForAll CityParameters parameters, @ForAll long seed) {
        CityParameters.Builder deadly = recent(parameters);
        Cities.set(deadly, CityParameter.BRANCHING_RATIO, 0);
        Cities.set(deadly, CityParameter.HIT_SHARE, 1);
        Cities.set(deadly, CityParameter.FATAL_SHARE, 0.7);
        Cities.set(deadly, CityParameter.VACANCY_DAYS, 1);
        Cities.set(deadly, CityParameter.UNKNOWN_SHARE, 0);
        TriedStrategy trial =
                TriedStrategy.of(CityGenerator.city(seed, deadly.build()), AS_OF.minusMonths(6), strategy(3, 1));
        Set<Double> without = new HashSet<>();
        Set<LocalDate> deaths = new HashSet<>();
        trial.without().forEach(event -> {
            without.add(event.time());
            if (event.type() == IncidentType.HOMICIDE) {
                deaths.add(event.day());
            }
        });
        assertThat(trial.after()).allMatch(event -> without.contains(event.time()) || deaths.contains(event.day()));
    }

    /** An event but for its number, which depends on how many came before. */
    private static String deed(ViolentEvent event) {
        return event.time() + " " + event.type() + " " + event.offender() + " " + event.victim();
    }
}
