// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.SupportCaseId;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.callin.Effort;
import se.gvi.rules.callin.Seat;
import se.gvi.rules.notification.NextStep;
import se.gvi.rules.notification.NotificationProposal;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.notification.Occasion;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.promise.FocusInForce;
import se.gvi.rules.promise.GroupPromise;
import se.gvi.rules.promise.PromiseCheck;
import se.gvi.rules.promise.PromiseStatus;
import se.gvi.simulation.chance.Chance;
import se.gvi.simulation.city.City;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.violence.Network;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * Carries a strategy out from meeting to meeting. Before each, the city is lived again from its first day under what was
 * done so far; as what was done changes only later days, that is the same past, continued.
 */
final class Conduct {

    private static final double DAYS_OF_MONTH = 365.25 / 12;

    /** A century: no help lasts longer. */
    private static final double LONGEST = 36_525;

    /** Help that somebody took, until a day. */
    private record Support(int member, SupportCaseId id, LocalDate until) {}

    private final City city;
    private final Network network;
    private final LocalDate start;
    private final Strategy strategy;
    private final Chance chance;
    private final Memory memory;
    private final Ledger ledger;
    private final Set<IncidentId> unanswered = new HashSet<>();
    private final List<Support> supports = new ArrayList<>();

    /** Groups that had the message: no other was promised anything. */
    private final Set<GroupId> told = new HashSet<>();

    /** Shootings from this day on had no call-in yet. */
    private LocalDate uncalled;

    /** Shootings from this day on had no round of visits yet. */
    private LocalDate unvisited;

    private int callIns;
    private int invited;
    private int attended;
    private int visits;
    private int delivered;
    private int focuses;
    private int broken;
    private int supported;

    Conduct(City city, LocalDate start, Strategy strategy) {
        this.city = city;
        this.network = city.process().network();
        this.start = start;
        this.uncalled = start;
        this.unvisited = start;
        this.strategy = strategy;
        this.chance = Chance.of(city.seed()).stream("strategy", 0);
        this.memory = new Memory(network, strategy.deterrence());
        this.ledger = new Ledger(city);
    }

    TriedStrategy trial() {
        LocalDate last = city.parameters().asOf();
        @Nullable Policy policy = strategy.policy();
        if (policy != null && !strategy.doesNothing()) {
            for (int month = 0; start.plusMonths(month).isBefore(last); month++) {
                meet(month, policy);
                LocalDate next = Collections.min(List.of(start.plusMonths(month + 1L), last));
                afterShootings(next, policy);
            }
        }
        List<ViolentEvent> events = city.eventsUnder(last, memory);
        Tally tally = new Tally(callIns, invited, attended, visits, delivered, focuses, broken, supported);
        return new TriedStrategy(city, start, strategy, events, ledger.situation(last, events), tally);
    }

    private void meet(int month, Policy policy) {
        LocalDate day = start.plusMonths(month);
        List<ViolentEvent> happened = city.eventsUnder(day, memory);
        Situation situation = ledger.meeting(day, happened);
        BitSet dead = dead(happened);
        endSupport(day);
        if (policy.promises().isPresent() && !told.isEmpty()) {
            PromiseCheck.of(situation, policy, day, told).groups().forEach(promise -> lookAfter(promise, day));
        }
        if (strategy.callsInAt(month)) {
            callIn(situation, policy, day, dead);
        }
        if (strategy.talksAt(month)) {
            visits(situation, policy, day, dead);
        }
    }

    /**
     * Call-ins and rounds of visits between two meetings, one of each for all shootings that lie no further apart than it
     * takes. A shooting whose answer would be later waits for it.
     */
    private void afterShootings(LocalDate next, Policy policy) {
        while (strategy.callInAfter() > 0 || strategy.talksAfter() > 0) {
            List<ViolentEvent> happened = city.eventsUnder(next, memory);
            LocalDate callIn = answered(happened, uncalled, strategy.callInAfter());
            LocalDate round = answered(happened, unvisited, strategy.talksAfter());
            LocalDate day = Collections.min(List.of(callIn, round));
            if (!day.isBefore(next)) {
                return;
            }
            List<ViolentEvent> before =
                    happened.stream().filter(event -> event.day().isBefore(day)).toList();
            Situation situation = ledger.meeting(day, before);
            BitSet dead = dead(before);
            if (callIn.equals(day)) {
                callIn(situation, policy, day, dead);
                uncalled = day;
            }
            if (round.equals(day)) {
                visits(situation, policy, day, dead);
                unvisited = day;
            }
        }
    }

    /** The day of the answer to the first shooting since a day; never, if there is none. */
    private static LocalDate answered(List<ViolentEvent> happened, LocalDate since, int within) {
        return happened.stream()
                .filter(event -> within > 0 && event.betweenGroups() && event.type() != IncidentType.SHOTS_FIRED)
                .map(ViolentEvent::day)
                .filter(day -> !day.isBefore(since))
                .findFirst()
                .map(day -> day.plusDays(within))
                .orElse(LocalDate.MAX);
    }

    private void visits(Situation situation, Policy policy, LocalDate day, BitSet dead) {
        NotificationProposals.of(situation, policy, day).proposed().stream()
                .filter(Conduct::calledFor)
                .limit(strategy.talksAtMost())
                .forEach(proposal -> visit(proposal, situation, day, dead));
    }

    private static BitSet dead(List<ViolentEvent> happened) {
        BitSet dead = new BitSet();
        happened.stream()
                .filter(event -> event.type() == IncidentType.HOMICIDE && event.victim() >= 0)
                .forEach(event -> dead.set(event.victim()));
        return dead;
    }

    private void lookAfter(GroupPromise promise, LocalDate day) {
        PromiseStatus status = promise.status();
        if (status == PromiseStatus.DUE || status == PromiseStatus.OVERDUE) {
            promise.trigger().ifPresent(act -> answer(promise.group(), act.incident(), day));
        } else if (status == PromiseStatus.TO_BE_ENDED) {
            promise.running().forEach(focus -> end(promise.group(), focus, day));
        }
    }

    private void answer(GroupId id, IncidentId incident, LocalDate day) {
        int group = City.group(id);
        if (unanswered.contains(incident)) {
            return;
        }
        if (happens("promise", day, group, strategy.odds().promiseKept())) {
            ledger.beginFocus(day, id, incident);
            memory.beginFocus(group, nextDay(day));
            focuses++;
        } else {
            unanswered.add(incident);
            memory.breakPromise(group, nextDay(day));
            broken++;
        }
    }

    private void end(GroupId group, FocusInForce focus, LocalDate day) {
        if (!focus.ends().isEmpty()) {
            ledger.endFocus(day, focus.focus(), focus.ends().get(0));
            memory.endFocus(City.group(group), nextDay(day));
        }
    }

    private void callIn(Situation situation, Policy policy, LocalDate day, BitSet dead) {
        CallInPlan plan = CallInPlanner.bestReach(situation, policy, day, day, Effort.QUICK);
        if (plan.seats().isEmpty()) {
            return;
        }
        Set<Seat> came = new HashSet<>();
        Set<Integer> represented = new TreeSet<>();
        for (Seat seat : plan.seats()) {
            int member = City.member(seat.individual());
            Figure odds = seat.basis() == InvitationBasis.MANDATORY
                    ? strategy.odds().obliged()
                    : strategy.odds().voluntary();
            boolean comes = happens("attendance", day, member, odds);
            if (comes && network.member(member).present(dayNumber(day)) && !dead.get(member)) {
                came.add(seat);
                represented.add(network.member(member).group());
                tell(member, situation, day);
            }
        }
        record(plan, day, came, represented.stream().map(City::group).toList());
        invited += plan.seats().size();
        attended += came.size();
    }

    private void record(CallInPlan plan, LocalDate day, Set<Seat> came, List<GroupId> represented) {
        if (came.isEmpty()) {
            List<GroupId> missed = plan.seats().stream()
                    .flatMap(seat -> seat.groups().stream())
                    .distinct()
                    .toList();
            CallInId callIn = ledger.callIn(day, missed, false);
            plan.seats().forEach(seat -> ledger.invitation(day, callIn, seat, null));
            return;
        }
        CallInId callIn = ledger.callIn(day, represented, true);
        plan.seats()
                .forEach(seat -> ledger.invitation(
                        day, callIn, seat, came.contains(seat) ? Attendance.ATTENDED : Attendance.NO_SHOW));
        represented.forEach(group -> ledger.notice(day, callIn, group));
        told.addAll(represented);
        callIns++;
    }

    private static boolean calledFor(NotificationProposal proposal) {
        return switch (proposal.step()) {
            case TELL, TRY_AGAIN, LEAVE_A_LETTER -> true;
            case AWAIT_ANSWER, FIND_OUT, DONE -> false;
        };
    }

    private void visit(NotificationProposal proposal, Situation situation, LocalDate day, BitSet dead) {
        Occasion occasion = proposal.first().orElseThrow();
        int member = City.member(proposal.individual());
        Network.Member person = network.member(member);
        boolean inPrison = occasion.trigger() == NotificationTrigger.COMING_RELEASE
                && person.membership().contains(dayNumber(day));
        boolean reachable = !dead.get(member) && (inPrison || person.present(dayNumber(day)));
        boolean letter = proposal.step() == NextStep.LEAVE_A_LETTER;
        boolean met = happens("visit", day, member, strategy.odds().talkHeld()) && reachable && !letter;
        AttemptOutcome without = letter ? AttemptOutcome.LETTER_LEFT : AttemptOutcome.NOT_FOUND;
        NotificationId notification =
                ledger.notification(day, proposal, occasion, met ? AttemptOutcome.DELIVERED : without);
        visits++;
        if (met) {
            delivered++;
            tell(member, situation, day);
            ledger.notice(day, notification, City.group(person.group()));
            told.add(City.group(person.group()));
        }
    }

    /** The message works from the day after. */
    private void tell(int member, Situation situation, LocalDate day) {
        IndividualId individual = City.individual(member);
        memory.tell(member, nextDay(day));
        offer(member, day);
        situation
                .tiesOf(individual)
                .forEach(tie -> tie.other(individual)
                        .ifPresent(other -> memory.tellByOthers(City.member(other), nextDay(day))));
    }

    /** Help is offered with the message, and works from the day after. */
    private void offer(int member, LocalDate day) {
        boolean helped = supports.stream().anyMatch(support -> support.member() == member);
        if (!helped && happens("support", day, member, strategy.odds().supportTaken())) {
            double days = strategy.deterrence().supportMonths().value() * DAYS_OF_MONTH;
            LocalDate until = nextDate(day).plusDays((long) StrictMath.ceil(StrictMath.min(days, LONGEST)));
            supports.add(new Support(member, ledger.beginSupport(day, City.individual(member)), until));
            memory.support(member, nextDay(day), dayNumber(until));
            supported++;
        }
    }

    private void endSupport(LocalDate day) {
        supports.removeIf(support -> {
            boolean over = !support.until().isAfter(day);
            if (over) {
                ledger.endSupport(day, support.id(), support.until());
            }
            return over;
        });
    }

    private boolean happens(String what, LocalDate day, int number, Figure odds) {
        return chance.stream(what, day.toEpochDay()).child(number).happens(odds.value());
    }

    private double dayNumber(LocalDate day) {
        return ChronoUnit.DAYS.between(city.process().start(), day);
    }

    private double nextDay(LocalDate day) {
        return dayNumber(nextDate(day));
    }

    private static LocalDate nextDate(LocalDate day) {
        return day.plusDays(1);
    }
}
