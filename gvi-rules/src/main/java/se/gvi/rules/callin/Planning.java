// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.Truth;

/** Makes a plan of the people of the groups: chooses the seats and says what each is for. */
final class Planning {

    private final Roll roll;
    private final Network network;

    Planning(Roll roll) {
        this.roll = roll;
        this.network = roll.network();
    }

    CallInPlan fewest(Effort effort) {
        Choice choice = Fewest.in(network, effort);
        BitSet chosen = choice.chosen();
        return plan(Aim.FEWEST, choice, more(chosen, new Reach(network, effort).more(chosen)));
    }

    CallInPlan bestReach(Effort effort) {
        return bestReach(roll.seats(), effort);
    }

    CallInPlan bestReach(int seats, Effort effort) {
        Reach reach = new Reach(network, effort);
        Choice choice = reach.with(seats);
        boolean nobodyLeft = choice.chosen().equals(network.invitable());
        return plan(Aim.REACH, choice, nobodyLeft ? null : more(choice.chosen(), reach.with(seats + 1)));
    }

    private CallInPlan plan(Aim aim, Choice choice, @Nullable SeatMore more) {
        BitSet chosen = choice.chosen();
        BitSet reached = network.reached(chosen);
        return new CallInPlan(
                aim,
                roll.asOf(),
                roll.session(),
                roll.policy().ref(),
                roll.groups().stream()
                        .map(group -> reach(group, chosen, reached))
                        .toList(),
                chosen.stream().mapToObj(person -> seat(person, chosen)).toList(),
                roll.people(reached),
                unreached(reached),
                network.expected(chosen),
                Proof.of(choice),
                more,
                rivals(chosen),
                open(chosen, reached),
                roll.caveats());
    }

    private GroupReach reach(GroupId group, BitSet chosen, BitSet reached) {
        BitSet people = roll.peopleOf(group);
        double expected = people.stream()
                .mapToDouble(person -> network.reach(person, chosen))
                .sum();
        int size = people.cardinality();
        people.and(reached);
        return new GroupReach(group, size, people.cardinality(), expected);
    }

    private Seat seat(int person, BitSet chosen) {
        List<Supervision> obliging = roll.obliging(person);
        BitSet others = Network.without(chosen, person);
        BitSet alone = (BitSet) network.near(person).clone();
        alone.andNot(network.reached(others));
        return new Seat(
                roll.person(person),
                roll.groupsOf(person),
                obliging.isEmpty() ? InvitationBasis.VOLUNTARY : InvitationBasis.MANDATORY,
                obliging.stream()
                        .map(each -> new Evidence(
                                RecordRef.to(each.id()), held(Terms.of(each.supervisionKind()), each.span())))
                        .toList(),
                network.odds(person),
                roll.odds(person),
                roll.people(alone),
                network.added(others, person),
                roll.eligibility(person));
    }

    private static Text held(Text what, DateSpan span) {
        Text since =
                Text.of("{what} since {from}", "{what} sedan {from}").with(Map.of("what", what, "from", span.from()));
        return span.end()
                .map(end -> Text.of(
                        since.en() + ", until " + end.minusDays(1), since.sv() + ", till och med " + end.minusDays(1)))
                .orElse(since);
    }

    private List<Unreached> unreached(BitSet reached) {
        BitSet beyond = network.unreachable();
        List<Unreached> unreached = new ArrayList<>();
        for (int person = reached.nextClearBit(0); person < network.size(); person = reached.nextClearBit(person + 1)) {
            unreached.add(new Unreached(
                    roll.person(person),
                    beyond.get(person) ? Unreached.Reason.NOBODY_TO_INVITE : Unreached.Reason.NO_SEAT_LEFT));
        }
        return unreached;
    }

    private SeatMore more(BitSet chosen, Choice then) {
        BitSet in = (BitSet) then.chosen().clone();
        in.andNot(chosen);
        BitSet out = (BitSet) chosen.clone();
        out.andNot(then.chosen());
        return new SeatMore(
                roll.people(in),
                roll.people(out),
                network.expected(then.chosen()) - network.expected(chosen),
                Proof.of(then));
    }

    /** For the fewest seats: whoever would add most to those seated. */
    private @Nullable SeatMore more(BitSet chosen, BitSet then) {
        double value = network.expected(then);
        return then.equals(chosen) ? null : more(chosen, new Choice(then, value, value, true));
    }

    private List<OpenSeat> open(BitSet chosen, BitSet reached) {
        return roll.open().stream()
                .mapToObj(person -> {
                    BitSet would = (BitSet) network.near(person).clone();
                    would.andNot(reached);
                    return new OpenSeat(
                            roll.person(person),
                            missing(person),
                            roll.people(would),
                            network.added(chosen, person, roll.attends(person)));
                })
                .sorted(Comparator.comparingDouble(OpenSeat::gain).reversed())
                .toList();
    }

    private List<MissingFact> missing(int person) {
        List<Settlement> ways = roll.eligibility(person).settlements().settlements();
        return ways.stream()
                .filter(way -> way.outcome() == Truth.MET)
                .findFirst()
                .map(way -> way.answers().stream()
                        .flatMap(answer -> answer.missing().stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The groups of the plan, and any other group that an invitee is a member of on the day. */
    private NavigableSet<GroupId> seatedGroups(BitSet chosen) {
        NavigableSet<GroupId> seated = new TreeSet<>(Priorities.BY_ID);
        chosen.stream().forEach(person -> {
            IndividualId individual = roll.person(person);
            seated.addAll(roll.groupsOf(person));
            seated.addAll(roll.situation().groupsOf(individual, roll.session()));
        });
        return seated;
    }

    private List<RivalPair> rivals(BitSet chosen) {
        NavigableSet<GroupId> seated = seatedGroups(chosen);
        List<RivalPair> rivals = new ArrayList<>();
        for (GroupId first : seated) {
            for (GroupId second : seated.tailSet(first, false)) {
                List<Evidence> feuds = roll.situation().relationsOf(first).stream()
                        .filter(each -> each.other(first).filter(second::equals).isPresent())
                        .filter(each -> each.relationKind() == RelationKind.FEUD
                                && each.span().contains(roll.session()))
                        .map(Planning::feud)
                        .toList();
                if (!feuds.isEmpty()) {
                    rivals.add(new RivalPair(first, second, feuds, RivalPair.OPTIONS));
                }
            }
        }
        return rivals;
    }

    private static Evidence feud(GroupRelation relation) {
        return new Evidence(RecordRef.to(relation.id()), held(Terms.of(relation.relationKind()), relation.span()));
    }
}
