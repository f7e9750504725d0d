// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.relation.Tie;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.GroupReach;
import se.gvi.rules.callin.Seat;
import se.gvi.rules.page.Mark;
import se.gvi.rules.page.ReachPicture;
import se.gvi.rules.policy.CallInRules;

/** Pictures a plan of a call-in: the people of its groups and the ties that carry the message. */
final class ReachOf {

    private static final Text TITLE = Text.of("Whom the proposed call-in reaches", "Vilka det föreslagna call-in-mötet når");
    private static final Text DESCRIPTION = Text.of(
            "{groups} groups with {people} people; {seats} messengers, {reached} others tied to one of them, {unreached}"
                    + " reached by nobody. Only messengers are named.",
            "{groups} grupper med {people} personer; {seats} budbärare, {reached} andra med kontakt till någon av dem,"
                    + " {unreached} nås av ingen. Bara budbärare är namngivna.");

    private final Meeting meeting;
    private final CallInPlan plan;
    private final CallInRules rules;
    private final Map<IndividualId, List<Integer>> clusters = new TreeMap<>(Meeting.BY_ID);
    private final Map<IndividualId, Integer> places = new TreeMap<>(Meeting.BY_ID);

    ReachOf(Meeting meeting, CallInPlan plan, CallInRules rules) {
        this.meeting = meeting;
        this.plan = plan;
        this.rules = rules;
    }

    ReachPicture picture() {
        List<GroupId> groups = plan.groups().stream().map(GroupReach::group).toList();
        for (int cluster = 0; cluster < groups.size(); cluster++) {
            enrol(groups.get(cluster), cluster);
        }
        clusters.keySet().forEach(individual -> places.put(individual, places.size()));
        return new ReachPicture(
                TITLE,
                DESCRIPTION.with(Map.of(
                        "groups", groups.size(),
                        "people", clusters.size(),
                        "seats", plan.seats().size(),
                        "reached", plan.reached().size() - plan.seats().size(),
                        "unreached", plan.unreached().size())),
                groups.stream().map(meeting::group).toList(),
                people(),
                ties(),
                feuds(groups));
    }

    private void enrol(GroupId group, int cluster) {
        meeting.situation().membershipsIn(group).stream()
                .filter(membership -> rules.standings().contains(membership.standing())
                        && membership.span().contains(plan.session()))
                .map(membership -> membership.individual())
                .distinct()
                .forEach(individual -> clusters.computeIfAbsent(individual, each -> new ArrayList<>())
                        .add(cluster));
    }

    private List<ReachPicture.Person> people() {
        Map<IndividualId, Mark> messengers = plan.seats().stream()
                .collect(Collectors.toMap(
                        Seat::individual,
                        seat -> seat.basis() == InvitationBasis.MANDATORY ? Mark.MANDATORY : Mark.VOLUNTARY));
        Set<IndividualId> reached = Set.copyOf(plan.reached());
        return clusters.entrySet().stream()
                .map(entry -> {
                    Mark mark = messengers.getOrDefault(
                            entry.getKey(), reached.contains(entry.getKey()) ? Mark.REACHED : Mark.NOT_REACHED);
                    return new ReachPicture.Person(
                            mark.isMessenger() ? entry.getKey().value() : "", entry.getValue(), mark);
                })
                .toList();
    }

    /** Those of the policy's kinds and of its time. */
    private List<ReachPicture.Pair> ties() {
        LocalDate asOf = plan.asOf();
        DateSpan window = rules.tiesWithin()
                .on(asOf)
                .map(within -> new DateSpan(
                        asOf.minus(rules.tiesWithin().unit().period(within.number())), asOf.plusDays(1)))
                .orElseThrow();
        return clusters.keySet().stream()
                .flatMap(individual -> meeting.situation().tiesOf(individual).stream()
                        .filter(tie -> tie.first().equals(individual) && carries(tie, window)))
                .map(tie -> new ReachPicture.Pair(places.get(tie.first()), places.get(tie.second())))
                .distinct()
                .sorted(Meeting.BY_PLACES)
                .toList();
    }

    private boolean carries(Tie tie, DateSpan window) {
        return rules.ties().contains(tie.tieKind())
                && places.containsKey(tie.second())
                && tie.dates().stream().flatMap(List::stream).anyMatch(date -> window.encloses(date.days()));
    }

    private List<ReachPicture.Pair> feuds(List<GroupId> groups) {
        List<ReachPicture.Pair> feuds = new ArrayList<>();
        for (int cluster = 0; cluster < groups.size(); cluster++) {
            int first = cluster;
            meeting.situation().rivalsOf(groups.get(cluster), plan.session()).stream()
                    .flatMap(rival -> Stream.of(groups.indexOf(rival)))
                    .filter(second -> second > first)
                    .forEach(second -> feuds.add(new ReachPicture.Pair(first, second)));
        }
        return feuds.stream().sorted(Meeting.BY_PLACES).toList();
    }
}
