// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.simulation.chance.Chance;

/** Draws the groups of a city, who is in them when, and when these are in custody or supervised. */
final class Cast {

    private static final double DAYS_OF_YEAR = 365.25;
    private static final int FEWEST = 2;
    private static final int SHORTEST_STAY = 2;

    /** A gamma distribution of this shape has a peak above its lower end and a tail to the right, as ages have. */
    private static final double SHAPE_OF_AGES = 2;

    private final CityParameters parameters;
    private final Chance chance;
    private final LocalDate start;
    private final int[] sizes;
    private final double[] rates;
    private final List<Person> people = new ArrayList<>();

    Cast(CityParameters parameters, Chance chance, LocalDate start) {
        this.parameters = parameters;
        this.chance = chance;
        this.start = start;
        this.sizes = sizes();
        this.rates = rates();
        int place = 0;
        for (int group = 0; group < sizes.length; group++) {
            for (int i = 0; i < sizes[group]; i++) {
                fill(group, chance.stream("place", place++));
            }
        }
    }

    int groups() {
        return sizes.length;
    }

    /** The share of each group in all that groups begin. */
    double rate(int group) {
        return rates[group];
    }

    List<Person> people() {
        return people;
    }

    /** Two for each group, and the others by lot in proportion to a lognormal weight. */
    private int[] sizes() {
        Chance lots = chance.stream("sizes", 0);
        double[] weights =
                lognormal(parameters.count(CityParameter.GROUPS), parameters.value(CityParameter.SIZE_SPREAD), lots);
        int[] drawn = new int[weights.length];
        int left = parameters.count(CityParameter.MEMBERS);
        for (int group = 0; group < drawn.length; group++) {
            drawn[group] = FEWEST;
            left -= FEWEST;
        }
        double total = sum(weights);
        double handedOut = 0;
        int before = 0;
        for (int group = 0; group < drawn.length; group++) {
            handedOut += weights[group];
            int until = group == drawn.length - 1 ? left : (int) StrictMath.rint(left * handedOut / total);
            drawn[group] += until - before;
            before = until;
        }
        return drawn;
    }

    private double[] rates() {
        double[] weights =
                lognormal(sizes.length, parameters.value(CityParameter.ACTIVITY_SPREAD), chance.stream("activity", 0));
        for (int group = 0; group < weights.length; group++) {
            weights[group] *= sizes[group];
        }
        double total = sum(weights);
        for (int group = 0; group < weights.length; group++) {
            weights[group] /= total;
        }
        return weights;
    }

    private static double[] lognormal(int number, double spread, Chance chance) {
        double[] drawn = new double[number];
        for (int i = 0; i < number; i++) {
            drawn[i] = StrictMath.exp(spread * chance.normal());
        }
        return drawn;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Those who have one place in a group one after the other, from the last day backwards to the beginning. */
    private void fill(int group, Chance lots) {
        LocalDate left = parameters.asOf().plusDays(1);
        for (int i = 0; left.isAfter(start); i++) {
            Person person = person(group, left, lots.child(i));
            people.add(person);
            left = person.joined();
        }
    }

    /** Nobody joins younger than the youngest age; until then, whoever had the place before stays. */
    private Person person(int group, LocalDate left, Chance lots) {
        LocalDate born = left.minusDays(1 + (long) StrictMath.ceil(age(lots) * DAYS_OF_YEAR));
        LocalDate ofAge =
                born.plusDays((long) StrictMath.ceil(parameters.value(CityParameter.YOUNGEST_AGE) * DAYS_OF_YEAR));
        LocalDate joined = left.minusDays(SHORTEST_STAY
                + (long) lots.exponential(parameters.value(CityParameter.MEMBERSHIP_YEARS) * DAYS_OF_YEAR));
        double activity = StrictMath.exp(parameters.value(CityParameter.MEMBER_SPREAD) * lots.normal());
        LocalDate first = Person.latest(joined, Person.earliest(ofAge, left.minusDays(SHORTEST_STAY)));
        return new Person(group, born, first, left, activity, spells(Person.latest(first, start), lots.child(0)));
    }

    /** Who takes the place of somebody killed: of an age of their own, and otherwise as that one would have gone on. */
    Person successor(int number, Person killed, LocalDate joined) {
        long youngest = (long) StrictMath.ceil(parameters.value(CityParameter.YOUNGEST_AGE) * DAYS_OF_YEAR);
        LocalDate drawn = killed.left()
                .minusDays(1 + (long) StrictMath.ceil(age(chance.stream("successor", number)) * DAYS_OF_YEAR));
        List<Person.Spell> spells = killed.spells().stream()
                .filter(spell -> spell.until().isAfter(joined))
                .map(spell -> new Person.Spell(spell.kind(), Person.latest(spell.from(), joined), spell.until()))
                .toList();
        LocalDate born = Person.earliest(drawn, joined.minusDays(youngest));
        return new Person(killed.group(), born, joined, killed.left(), killed.activity(), spells);
    }

    private double age(Chance lots) {
        double youngest = parameters.value(CityParameter.YOUNGEST_AGE);
        double oldest = parameters.value(CityParameter.OLDEST_AGE);
        double above = parameters.value(CityParameter.MEAN_AGE) - youngest;
        double age = above == 0 ? youngest : youngest + lots.gamma(SHAPE_OF_AGES, above);
        return StrictMath.min(age, oldest);
    }

    /** Time at liberty and under supervision by turns, each as likely to end on any day, in balance from the first day. */
    private List<Person.Spell> spells(LocalDate first, Chance lots) {
        double custody = parameters.value(CityParameter.CUSTODY_SHARE);
        double busy = custody + parameters.value(CityParameter.SUPERVISED_SHARE);
        List<Person.Spell> spells = new ArrayList<>();
        if (busy == 0) {
            return spells;
        }
        double length = parameters.value(CityParameter.SUPERVISION_DAYS);
        double pause = length * (1 - busy) / busy;
        LocalDate day = lots.happens(busy) ? first : first.plusDays(days(lots, pause));
        while (day.isBefore(parameters.asOf())) {
            LocalDate until = day.plusDays(days(lots, length));
            spells.add(new Person.Spell(kind(custody / busy, lots), day, until));
            day = until.plusDays(days(lots, pause));
        }
        return spells;
    }

    private static SupervisionKind kind(double custody, Chance lots) {
        if (lots.happens(custody)) {
            return SupervisionKind.CUSTODY;
        }
        return lots.happens(0.5) ? SupervisionKind.PROBATION : SupervisionKind.PAROLE;
    }

    /** At least one whole day. */
    private static long days(Chance lots, double mean) {
        return 1 + (long) lots.exponential(mean);
    }
}
