// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;

/** What a city has of that which is published of others, as far as it is on record. */
final class CityMeasures {

    private static final double DAYS_OF_YEAR = 365.25;

    private final Situation situation;
    private final CityParameters parameters;
    private final LocalDate asOf;

    CityMeasures(Situation situation, CityParameters parameters) {
        this.situation = situation;
        this.parameters = parameters;
        this.asOf = parameters.asOf();
    }

    OptionalDouble shareInGroups() {
        return OptionalDouble.of(members().size() / parameters.value(CityParameter.POPULATION));
    }

    OptionalDouble meanSize() {
        return ratio(
                situation.groups().stream()
                        .mapToInt(group -> situation.membersOf(group.id(), asOf).size())
                        .sum(),
                situation.groups().size());
    }

    OptionalDouble meanAge() {
        List<LocalDate> births = members().stream()
                .map(situation::individual)
                .flatMap(Optional::stream)
                .map(Individual::birthDate)
                .flatMap(Optional::stream)
                .flatMap(birth -> birth.day().stream())
                .toList();
        double days = 0;
        for (LocalDate birth : births) {
            days += ChronoUnit.DAYS.between(birth, asOf);
        }
        return ratio(days / DAYS_OF_YEAR, births.size());
    }

    private Set<IndividualId> members() {
        Set<IndividualId> members = new HashSet<>();
        for (Group group : situation.groups()) {
            members.addAll(situation.membersOf(group.id(), asOf));
        }
        return members;
    }

    /** Of those of which both sides are known: where only one is, groups would be found more easily than none. */
    OptionalDouble shareGroupInvolved() {
        List<GmiClassification> known = classifications()
                .filter(each -> !any(each, GroupInvolvement.UNKNOWN))
                .toList();
        List<GmiClassification> involved = known.stream()
                .filter(each ->
                        !(each.offenderSide() == GroupInvolvement.NO && each.victimSide() == GroupInvolvement.NO))
                .toList();
        return ratio(involved.size(), known.size());
    }

    private static boolean any(GmiClassification classification, GroupInvolvement grade) {
        return classification.offenderSide() == grade || classification.victimSide() == grade;
    }

    /** How many groups it takes, the most violent first, for half of what is known to have been done by groups. */
    OptionalDouble shareOfMostActive() {
        Map<GroupId, Integer> done = new HashMap<>();
        classifications()
                .flatMap(each -> each.offenderGroups().stream().flatMap(Collection::stream))
                .forEach(group -> done.merge(group, 1, Integer::sum));
        int[] counts = done.values().stream()
                .mapToInt(count -> -count)
                .sorted()
                .map(count -> -count)
                .toArray();
        int all = Arrays.stream(counts).sum();
        int so = 0;
        int groups = 0;
        while (2 * so < all) {
            so += counts[groups++];
        }
        return ratio(groups, all == 0 ? 0 : situation.groups().size());
    }

    OptionalDouble hitShare() {
        return ratio(count(IncidentType.HOMICIDE) + count(IncidentType.NONFATAL_SHOOTING), incidents());
    }

    OptionalDouble fatalShare() {
        return ratio(count(IncidentType.HOMICIDE), incidents());
    }

    private double incidents() {
        return situation.incidents().size();
    }

    private double count(IncidentType type) {
        return situation.incidents().stream()
                .filter(incident -> incident.type() == type)
                .count();
    }

    private Stream<GmiClassification> classifications() {
        return situation.incidents().stream()
                .map(Incident::id)
                .map(situation::classificationOf)
                .flatMap(Optional::stream);
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
