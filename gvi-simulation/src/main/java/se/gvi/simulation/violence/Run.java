// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import se.gvi.model.incident.IncidentType;
import se.gvi.simulation.chance.Chance;

/**
 * One run of the process. What may happen waits in a queue; whatever is next in time happens or is left out, and what it
 * brings about joins the queue. Every event draws from a stream of its own that depends only on where in its cascade it
 * stands, so that leaving out one changes no other's luck.
 */
final class Run {

    private static final int NOBODY = -1;
    private static final int NOT_CHOSEN = -2;

    /** A stream of an event that no group draws from: groups are counted down from -1. */
    private static final int DISPLACED = Integer.MIN_VALUE;

    /** Another such stream. */
    private static final int FURTHER = Integer.MIN_VALUE + 1;

    /** Something that may happen. */
    private record Candidate(
            double time, Trigger trigger, int offenderGroup, int victimGroup, int parent, Chance marks) {

        Candidate by(int group) {
            return new Candidate(time, trigger, group, victimGroup, parent, marks);
        }
    }

    private final ViolenceProcess process;
    private final Network network;
    private final ViolenceParameters parameters;
    private final Restraint restraint;
    private final int days;

    /** Who has the place of each member, and from when on: the place of a killed member is empty until it is taken. */
    private final int[] holder;

    private final double[] heldFrom;
    private final double[] weights;
    private final List<ViolentEvent> events = new ArrayList<>();
    private final PriorityQueue<Candidate> ahead = new PriorityQueue<>(Comparator.comparingDouble(Candidate::time)
            .thenComparingLong(candidate -> candidate.marks().seed()));

    Run(ViolenceProcess process, Chance chance, int days, Restraint restraint) {
        this.process = process;
        this.network = process.network();
        this.parameters = process.parameters();
        this.restraint = restraint;
        this.days = days;
        this.holder = IntStream.range(0, network.members().size()).toArray();
        this.heldFrom = new double[holder.length];
        Arrays.fill(heldFrom, Double.NEGATIVE_INFINITY);
        this.weights = new double[network.largestGroup()];
        for (int group = 0; group < network.groups(); group++) {
            begin(group, NOT_CHOSEN, network.rate(group), chance.stream("background", group));
        }
        begin(NOBODY, NOBODY, parameters.outsideRate(), chance.stream("outside", 0));
    }

    /** Draws what begins by itself: as much as on the highest day, thinned down to the season of each. */
    private void begin(int offenderGroup, int victimGroup, double rate, Chance arrivals) {
        double highest = parameters.season().highest();
        if (rate == 0) {
            return;
        }
        double pause = 1 / (rate * highest);
        int number = 0;
        for (double time = arrivals.exponential(pause); time < days; time += arrivals.exponential(pause)) {
            if (arrivals.happens(parameters.season().factor(process.day(time)) / highest)) {
                ahead.add(new Candidate(
                        time, Trigger.BACKGROUND, offenderGroup, victimGroup, NOBODY, arrivals.child(number)));
            }
            number++;
        }
    }

    List<ViolentEvent> events() {
        for (Candidate next = ahead.poll(); next != null; next = ahead.poll()) {
            tryOut(next);
        }
        return List.copyOf(events);
    }

    private void tryOut(Candidate next) {
        Chance marks = next.marks();
        double restrained = marks.share();
        int offenderGroup = next.offenderGroup();
        int victimGroup = opponent(next, marks);
        int offender = someone(offenderGroup, next.time(), marks);
        int victim = someone(victimGroup, next.time(), marks);
        IncidentType type = outcome(marks.share());
        boolean somebodyIsThere = isThere(offenderGroup, offender) && isThere(victimGroup, victim);
        if (!somebodyIsThere || allied(offenderGroup, victimGroup, next.time())) {
            return;
        }
        if (offenderGroup == NOBODY || restrained < restraint.left(offenderGroup, offender, next.time())) {
            happen(next, victimGroup, offender, victim, type);
        } else if (restraint.displaced() > 0) {
            displace(next, victimGroup, victim, type);
        }
    }

    /** What was left out is done by another group that nothing holds back, each as likely; its luck is its own. */
    private void displace(Candidate next, int victimGroup, int victim, IncidentType type) {
        Chance lots = next.marks().child(DISPLACED);
        int[] others = IntStream.range(0, network.groups())
                .filter(group -> group != next.offenderGroup() && group != victimGroup)
                .filter(group -> restraint.left(group, next.time()) == 1)
                .filter(group -> !allied(group, victimGroup, next.time()))
                .toArray();
        if (!lots.happens(restraint.displaced()) || others.length == 0) {
            return;
        }
        int group = others[lots.below(others.length)];
        int offender = someone(group, next.time(), next.marks());
        if (offender != NOBODY) {
            happen(next.by(group), victimGroup, offender, victim, type);
        }
    }

    private static boolean isThere(int group, int member) {
        return group == NOBODY || member != NOBODY;
    }

    private void happen(Candidate next, int victimGroup, int offender, int victim, IncidentType type) {
        int number = events.size();
        int root = next.parent() == NOBODY ? number : events.get(next.parent()).root();
        List<Integer> alsoHit = type == IncidentType.SHOTS_FIRED ? List.of() : furtherHit(victimGroup, victim, next);
        events.add(new ViolentEvent(
                number,
                next.time(),
                process.day(next.time()),
                type,
                next.trigger(),
                next.offenderGroup(),
                victimGroup,
                offender,
                victim,
                alsoHit,
                next.parent(),
                root));
        if (type == IncidentType.HOMICIDE && victim != NOBODY) {
            succeed(victim, next.time());
        }
        if (next.offenderGroup() != NOBODY) {
            bringAbout(events.get(number), next.marks());
        }
    }

    private void bringAbout(ViolentEvent event, Chance marks) {
        int children = marks.poisson(parameters.branchingRatio());
        for (int i = 0; i < children; i++) {
            Chance child = marks.child(i);
            boolean strikesBack = child.happens(parameters.retaliationShare());
            Delay delay = strikesBack ? parameters.retaliationDelay() : parameters.repeatDelay();
            double time = event.time() + delay.draw(child);
            boolean possible = !strikesBack || event.victimGroup() != NOBODY;
            if (possible && time < days) {
                ahead.add(new Candidate(
                        time,
                        strikesBack ? Trigger.RETALIATION : Trigger.REPEAT,
                        strikesBack ? event.victimGroup() : event.offenderGroup(),
                        strikesBack ? event.offenderGroup() : event.victimGroup(),
                        event.number(),
                        child.child(0)));
            }
        }
    }

    /** A rival, each as likely; without one, any other group that is no ally. */
    private int opponent(Candidate next, Chance marks) {
        double share = marks.share();
        if (next.victimGroup() != NOT_CHOSEN) {
            return next.victimGroup();
        }
        int group = next.offenderGroup();
        ImmutableIntArray rivals = network.rivals(group, next.time());
        ImmutableIntArray others = rivals.isEmpty() ? network.strangers(group, next.time()) : rivals;
        return others.isEmpty() ? NOBODY : others.get((int) (share * others.length()));
    }

    /** Nobody strikes an ally, not even one who struck before they were allied. */
    private boolean allied(int offenderGroup, int victimGroup, double time) {
        return offenderGroup != NOBODY && victimGroup != NOBODY && network.allied(offenderGroup, victimGroup, time);
    }

    private int someone(int group, double time, Chance marks) {
        // below 0, where no event that follows draws from
        return group == NOBODY ? NOBODY : someone(group, time, marks.child(~group), List.of());
    }

    /** One of those who are there and not taken out, the more active more likely. */
    private int someone(int group, double time, Chance lots, List<Integer> without) {
        ImmutableIntArray places = network.membersOf(group);
        for (int i = 0; i < places.length(); i++) {
            int place = places.get(i);
            Network.Member member = network.members().get(place);
            weights[i] = time >= heldFrom[place] && member.present(time) ? member.activity() : 0;
        }
        for (int other : without) {
            weights[places.indexOf(network.place(other))] = 0;
        }
        int found = lots.weighted(weights, places.length());
        return found == NOBODY ? NOBODY : holder[places.get(found)];
    }

    /** Others of the group who are hit with the one who was struck at. */
    private List<Integer> furtherHit(int group, int victim, Candidate next) {
        if (victim == NOBODY || parameters.furtherHit() == 0) {
            return List.of();
        }
        Chance lots = next.marks().child(FURTHER);
        double oneMore = parameters.furtherHit() / (1 + parameters.furtherHit());
        List<Integer> hit = new ArrayList<>(List.of(victim));
        while (lots.happens(oneMore)) {
            int other = someone(group, next.time(), lots, hit);
            if (other == NOBODY) {
                break;
            }
            hit.add(other);
        }
        return List.copyOf(hit.subList(1, hit.size()));
    }

    /** Somebody else takes the place of the dead on a later day. */
    private void succeed(int member, double time) {
        int place = network.place(member);
        holder[place] = network.successor(member);
        heldFrom[place] = StrictMath.floor(time) + parameters.vacancy();
    }

    private IncidentType outcome(double share) {
        if (share < parameters.fatalShare()) {
            return IncidentType.HOMICIDE;
        }
        return share < parameters.hitShare() ? IncidentType.NONFATAL_SHOOTING : IncidentType.SHOTS_FIRED;
    }
}
