// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.records.Records;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.situation.Situation;
import se.gvi.simulation.chance.Chance;
import se.gvi.simulation.violence.Delay;
import se.gvi.simulation.violence.Network;
import se.gvi.simulation.violence.Season;
import se.gvi.simulation.violence.ViolenceParameters;
import se.gvi.simulation.violence.ViolenceProcess;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * Generates fictional cities. Nobody in them exists, and every id says so. The same seed and the same parameters give the
 * same city, to the last bit, on every machine. What each part of a city draws is apart from what the others draw: another
 * {@link CityParameter#UNKNOWN_SHARE} gives the same city less well recorded.
 */
public final class CityGenerator {

    private static final double DAYS_OF_YEAR = 365.25;

    private CityGenerator() {}

    /**
     * Generates what the partnership of a fictional city has on record, before it has done anything by the strategy.
     *
     * @param seed any number
     * @param parameters what the city is made from
     * @return the situation, without an ERROR finding
     */
    public static Situation generate(long seed, CityParameters parameters) {
        return city(seed, parameters).situation();
    }

    /**
     * Generates a fictional city, with what really happened beside what is on record.
     *
     * @param seed any number
     * @param parameters what the city is made from
     * @return the city
     */
    public static City city(long seed, CityParameters parameters) {
        Chance chance = Chance.of(seed);
        LocalDate start = parameters.historyStart().minusYears(1);
        Cast cast = new Cast(parameters, chance.stream("cast", 0), start);
        List<Bonds.Bond> bonds = Bonds.draw(parameters, chance, start);
        ViolenceProcess process =
                new ViolenceProcess(network(parameters, cast, bonds, start), violence(parameters), start);
        List<ViolentEvent> events = process.run(violence(seed), (int) day(start, parameters.asOf()));
        LocalDate asOf = parameters.asOf();
        Situation situation = Situation.of(new CityRecords(parameters, chance, cast, bonds, events, asOf).records());
        return new City(seed, parameters, situation, process, events);
    }

    static Records records(City city, LocalDate day, List<ViolentEvent> events) {
        CityParameters parameters = city.parameters();
        Chance chance = Chance.of(city.seed());
        LocalDate start = city.process().start();
        Cast cast = new Cast(parameters, chance.stream("cast", 0), start);
        List<Bonds.Bond> bonds = Bonds.draw(parameters, chance, start);
        return new CityRecords(parameters, chance, cast, bonds, events, day).records();
    }

    static Chance violence(long seed) {
        return Chance.of(seed).stream("violence", 0);
    }

    private static Network network(CityParameters parameters, Cast cast, List<Bonds.Bond> bonds, LocalDate start) {
        double begun = perDay(parameters)
                * parameters.value(CityParameter.GROUP_INVOLVED_SHARE)
                * (1 - parameters.value(CityParameter.BRANCHING_RATIO));
        Network.Builder network = Network.builder();
        for (int group = 0; group < cast.groups(); group++) {
            network.group(begun * cast.rate(group));
        }
        for (Person person : cast.people()) {
            network.member(new Network.Member(
                    person.group(),
                    person.activity(),
                    period(start, person.joined(), person.left()),
                    person.spells().stream()
                            .filter(spell -> spell.kind() == SupervisionKind.CUSTODY)
                            .map(spell -> period(start, spell.from(), spell.until()))
                            .toList()));
        }
        bonds.stream()
                .filter(bond -> bond.kind() == RelationKind.FEUD)
                .map(bond -> new Network.Feud(bond.first(), bond.second(), period(start, bond.from(), bond.until())))
                .forEach(network::feud);
        bonds.stream()
                .filter(bond -> bond.kind() == RelationKind.ALLIANCE)
                .map(bond ->
                        new Network.Alliance(bond.first(), bond.second(), period(start, bond.from(), bond.until())))
                .forEach(network::alliance);
        return network.build();
    }

    private static ViolenceParameters violence(CityParameters parameters) {
        Delay delay = new Delay.Exponential(parameters.value(CityParameter.MEAN_DELAY));
        return new ViolenceParameters(
                perDay(parameters) * (1 - parameters.value(CityParameter.GROUP_INVOLVED_SHARE)),
                parameters.value(CityParameter.BRANCHING_RATIO),
                parameters.value(CityParameter.RETALIATION_SHARE),
                delay,
                delay,
                parameters.value(CityParameter.HIT_SHARE),
                parameters.value(CityParameter.FATAL_SHARE),
                parameters.value(CityParameter.FURTHER_HIT),
                parameters.count(CityParameter.VACANCY_DAYS),
                parameters.season().equals("none") ? Season.none() : Season.published(parameters.season()));
    }

    private static double perDay(CityParameters parameters) {
        return parameters.value(CityParameter.INCIDENTS_PER_YEAR) / DAYS_OF_YEAR;
    }

    private static Network.Period period(LocalDate start, LocalDate from, LocalDate until) {
        return new Network.Period(day(start, from), day(start, until));
    }

    private static double day(LocalDate start, LocalDate date) {
        return ChronoUnit.DAYS.between(start, date);
    }
}
