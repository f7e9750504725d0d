// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.GroupIncidents;
import se.gvi.rules.criterion.IncidentCount;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.ScorecardRules;
import se.gvi.rules.reason.Argument;

/** Ranks the groups of a situation on a day. */
final class Ranker {

    private static final Comparator<GroupId> BY_ID = Comparator.comparing(GroupId::value);

    private final Situation situation;
    private final Policy policy;
    private final ScorecardRules rules;
    private final LocalDate asOf;
    private final Dated length;
    private final List<Dated> weights;

    Ranker(Situation situation, Policy policy, ScorecardRules rules, LocalDate asOf) {
        this.situation = situation;
        this.policy = policy;
        this.rules = rules;
        this.asOf = asOf;
        this.length = Dated.of("rankedOver", rules.rankedOver(), asOf);
        this.weights = rules.weights().stream()
                .map(weight -> Dated.of("weight", weight.points(), asOf))
                .toList();
    }

    Ranking rank() {
        List<String> noValue = Stream.concat(Stream.of(length), weights.stream())
                .filter(each -> each.number().isEmpty())
                .map(each -> each.parameter().id())
                .distinct()
                .toList();
        Optional<DateSpan> window = length.window();
        if (window.isEmpty() || !noValue.isEmpty()) {
            return new Ranking(
                    asOf,
                    policy.ref(),
                    window.orElse(null),
                    weighed(),
                    noValue,
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    List.of());
        }
        GroupIncidents incidents =
                GroupIncidents.of(situation, asOf, Side.OFFENDER, window.get(), rules.types(), rules.grades());
        List<Ranked> ranked = situation.groups().stream()
                .map(Group::id)
                .sorted(BY_ID)
                .map(group -> points(group, incidents))
                .toList();
        return new First(ranked, incidents.unattributed()).ranking(window.get(), weighed());
    }

    /** The window, and each weight with the kinds of incident that it is for. */
    private List<Argument> weighed() {
        List<Argument> weighed = new ArrayList<>(List.of(length.shown()));
        for (int i = 0; i < weights.size(); i++) {
            Text types = Terms.list(rules.weights().get(i).types());
            Argument shown = weights.get(i).shown();
            weighed.add(new Argument(
                    shown.name(),
                    Text.of(
                            types.en() + ": " + shown.value().en(),
                            types.sv() + ": " + shown.value().sv()),
                    shown.basis()));
        }
        return weighed;
    }

    private Ranked points(GroupId group, GroupIncidents incidents) {
        IncidentCount count = incidents.of(group);
        long certain = points(count.certain());
        Set<IncidentId> counted = Set.copyOf(Stream.concat(count.certain().stream(), count.possible().stream())
                .toList());
        long elsewhere = points(incidents.unattributed().stream()
                .filter(incident -> !counted.contains(incident))
                .toList());
        return new Ranked(group, certain, certain + points(count.possible()) + elsewhere, count.more(), count);
    }

    private long points(List<IncidentId> incidents) {
        return incidents.stream().mapToLong(this::points).sum();
    }

    private long points(IncidentId incident) {
        IncidentType type = situation.incident(incident).orElseThrow().type();
        long points = 0;
        for (int i = 0; i < weights.size(); i++) {
            if (rules.weights().get(i).types().contains(type)) {
                points += weights.get(i).number().orElseThrow();
            }
        }
        return points;
    }

    /** Who is first among ranked groups, and whether that can change. */
    private final class First {

        private final List<Ranked> ranked;
        private final List<IncidentId> unattributed;
        private final long best;
        private final List<GroupId> top;

        First(List<Ranked> ranked, List<IncidentId> unattributed) {
            this.ranked = ranked;
            this.unattributed = unattributed;
            this.best = ranked.stream().mapToLong(Ranked::certain).max().orElse(0);
            this.top = with(best, ranked, Map.of());
        }

        Ranking ranking(DateSpan window, List<Argument> weighed) {
            List<Ranked> contenders = ranked.stream()
                    .filter(each -> each.canReach(Math.max(best, 1)))
                    .toList();
            boolean alone = contenders.size() == 1 && top.size() == 1;
            boolean determined = alone
                    || (contenders.size() == top.size() && contenders.stream().noneMatch(Ranked::canRise));
            return new Ranking(
                    asOf,
                    policy.ref(),
                    window,
                    weighed,
                    List.of(),
                    places(),
                    contenders.stream().map(Ranked::group).toList(),
                    determined,
                    determined ? List.of() : settledBy(contenders),
                    sensitivity());
        }

        private List<Ranking.Place> places() {
            Map<Long, List<Ranked>> byPoints = new TreeMap<>(Comparator.reverseOrder());
            ranked.forEach(each -> byPoints.computeIfAbsent(each.certain(), points -> new ArrayList<>())
                    .add(each));
            List<Ranking.Place> places = new ArrayList<>();
            int rank = 1;
            for (Map.Entry<Long, List<Ranked>> place : byPoints.entrySet()) {
                places.add(new Ranking.Place(rank, place.getKey(), place.getValue()));
                rank += place.getValue().size();
            }
            return places;
        }

        private List<IncidentId> settledBy(List<Ranked> contenders) {
            Set<IncidentId> open = new TreeSet<>(Comparator.comparing(IncidentId::value));
            contenders.forEach(each -> open.addAll(each.incidents().possible()));
            open.addAll(unattributed);
            return open.stream().filter(incident -> points(incident) > 0).toList();
        }

        /** Only an incident that one of the first rests on can make another first. */
        private List<Ranking.Change> sensitivity() {
            Map<IncidentId, Map<GroupId, Long>> without = new TreeMap<>(Comparator.comparing(IncidentId::value));
            for (Ranked each : ranked) {
                each.incidents()
                        .likely()
                        .forEach(incident -> without.computeIfAbsent(incident, unused -> new HashMap<>())
                                .put(each.group(), points(incident)));
            }
            List<Ranking.Change> changes = new ArrayList<>();
            without.forEach((incident, lost) -> {
                if (top.stream().anyMatch(lost::containsKey)) {
                    List<GroupId> newTop = with(best(lost), ranked, lost);
                    if (!newTop.equals(top)) {
                        changes.add(new Ranking.Change(incident, newTop));
                    }
                }
            });
            return changes;
        }

        private long best(Map<GroupId, Long> lost) {
            return ranked.stream()
                    .mapToLong(each -> each.certain() - lost.getOrDefault(each.group(), 0L))
                    .max()
                    .orElse(0);
        }
    }

    private static List<GroupId> with(long points, List<Ranked> ranked, Map<GroupId, Long> lost) {
        return points == 0
                ? List.of()
                : ranked.stream()
                        .filter(each -> each.certain() - lost.getOrDefault(each.group(), 0L) == points)
                        .map(Ranked::group)
                        .toList();
    }
}
