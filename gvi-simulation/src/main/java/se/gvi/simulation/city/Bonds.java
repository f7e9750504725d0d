// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.gvi.model.relation.RelationKind;
import se.gvi.simulation.chance.Chance;

/**
 * Draws the feuds and alliances of a city. Two groups are bound once at most, and as many bonds are drawn as lead to the
 * wanted number on an average day.
 */
final class Bonds {

    /** A feud or an alliance of two groups, by their numbers, from its first day to the first day after. */
    record Bond(RelationKind kind, int first, int second, LocalDate from, LocalDate until) {}

    private record Pair(int first, int second) {}

    private final CityParameters parameters;
    private final LocalDate start;
    private final int groups;
    private final Set<Pair> taken = new HashSet<>();
    private final List<Bond> bonds = new ArrayList<>();

    private Bonds(CityParameters parameters, LocalDate start) {
        this.parameters = parameters;
        this.start = start;
        this.groups = parameters.count(CityParameter.GROUPS);
    }

    static List<Bond> draw(CityParameters parameters, Chance chance, LocalDate start) {
        Bonds bonds = new Bonds(parameters, start);
        bonds.draw(RelationKind.FEUD, CityParameter.FEUDS_PER_GROUP, chance.stream("feuds", 0));
        bonds.draw(RelationKind.ALLIANCE, CityParameter.ALLIANCES_PER_GROUP, chance.stream("alliances", 0));
        return bonds.bonds;
    }

    /**
     * Those there on the first day last on as long as new ones do, so that there are, in all, as many as on an average day
     * times the days and one length more, by the length.
     */
    private void draw(RelationKind kind, CityParameter perGroup, Chance chance) {
        double length = parameters.value(CityParameter.RELATION_DAYS);
        double days = parameters.asOf().toEpochDay() - start.toEpochDay();
        double wanted = parameters.value(perGroup) * groups / 2 * (days + length) / length;
        long free = (long) groups * (groups - 1) / 2 - taken.size();
        for (long i = StrictMath.min(StrictMath.round(wanted), free); i > 0; i--) {
            boolean before = chance.happens(length / (days + length));
            LocalDate from = before ? start : start.plusDays((long) (chance.share() * days));
            LocalDate until = from.plusDays(1 + (long) chance.exponential(length));
            Pair pair = freePair(chance);
            taken.add(pair);
            bonds.add(new Bond(kind, pair.first(), pair.second(), from, until));
        }
    }

    /** A pair that is not bound yet: drawn, and if it is taken, the next in order. */
    private Pair freePair(Chance chance) {
        int one = chance.below(groups);
        int drawn = chance.below(groups - 1);
        int other = drawn < one ? drawn : drawn + 1;
        Pair pair = new Pair(StrictMath.min(one, other), StrictMath.max(one, other));
        while (taken.contains(pair)) {
            pair = next(pair);
        }
        return pair;
    }

    private Pair next(Pair pair) {
        if (pair.second() + 1 < groups) {
            return new Pair(pair.first(), pair.second() + 1);
        }
        int first = (pair.first() + 1) % (groups - 1);
        return new Pair(first, first + 1);
    }
}
