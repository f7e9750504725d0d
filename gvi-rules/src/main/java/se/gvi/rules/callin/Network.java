// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whom a message passes to: people, numbered in the order of their ids, and who is tied to whom. Negative odds mean
 * that somebody cannot be invited.
 */
final class Network {

    /** The odds of somebody who cannot be invited. */
    static final double CANNOT_BE_INVITED = -1;

    private final BitSet[] near;
    private final double[] odds;

    private Network(BitSet[] near, double[] odds) {
        this.near = near;
        this.odds = odds;
    }

    /** People without ties; those whose odds are not negative can be invited. */
    static Network of(double... odds) {
        BitSet[] near = new BitSet[odds.length];
        for (int person = 0; person < odds.length; person++) {
            near[person] = new BitSet();
            near[person].set(person);
        }
        return new Network(near, odds.clone());
    }

    void tie(int first, int second) {
        near[first].set(second);
        near[second].set(first);
    }

    int size() {
        return odds.length;
    }

    double odds(int person) {
        return odds[person];
    }

    boolean invitable(int person) {
        return odds[person] >= 0;
    }

    /** Somebody and those tied to them. Not to be changed. */
    BitSet near(int person) {
        return near[person];
    }

    /** Those who could bring the message to somebody. */
    BitSet bringers(int person) {
        BitSet bringers = new BitSet();
        near[person].stream().filter(this::invitable).forEach(bringers::set);
        return bringers;
    }

    BitSet invitable() {
        BitSet all = new BitSet();
        for (int person = 0; person < size(); person++) {
            all.set(person, invitable(person));
        }
        return all;
    }

    /** Those whom nobody who can be invited is or is tied to. */
    BitSet unreachable() {
        BitSet unreachable = new BitSet();
        for (int person = 0; person < size(); person++) {
            unreachable.set(person, bringers(person).isEmpty());
        }
        return unreachable;
    }

    /** The people in parts without ties between them, each in order, the part of the first person first. */
    List<BitSet> parts() {
        List<BitSet> parts = new ArrayList<>();
        BitSet left = new BitSet();
        left.set(0, size());
        while (!left.isEmpty()) {
            BitSet part = around(left.nextSetBit(0));
            parts.add(part);
            left.andNot(part);
        }
        return parts;
    }

    private BitSet around(int person) {
        BitSet part = new BitSet();
        BitSet edge = new BitSet();
        edge.set(person);
        while (!edge.isEmpty()) {
            part.or(edge);
            BitSet next = new BitSet();
            edge.stream().forEach(each -> next.or(near[each]));
            next.andNot(part);
            edge = next;
        }
        return part;
    }

    /** The chosen and those tied to one of them. */
    BitSet reached(BitSet chosen) {
        BitSet reached = new BitSet();
        chosen.stream().forEach(each -> reached.or(near[each]));
        return reached;
    }

    /** The odds that the message comes to somebody when these are invited: that at least one near attends. */
    double reach(int person, BitSet chosen) {
        double missed = 1;
        for (int other = near[person].nextSetBit(0); other >= 0; other = near[person].nextSetBit(other + 1)) {
            if (chosen.get(other)) {
                missed *= 1 - odds[other];
            }
        }
        return 1 - missed;
    }

    /** How many people the message is expected to come to when these are invited. */
    double expected(BitSet chosen) {
        double sum = 0;
        for (int person = 0; person < size(); person++) {
            sum += reach(person, chosen);
        }
        return sum;
    }

    /** By how much one more invitee raises the expected reach. */
    double added(BitSet chosen, int person) {
        return added(chosen, person, odds[person]);
    }

    /** By how much it would be raised by somebody with these odds of attending. */
    double added(BitSet chosen, int person, double attends) {
        return near[person].stream()
                .mapToDouble(other -> (1 - reach(other, chosen)) * attends)
                .sum();
    }

    static BitSet with(BitSet chosen, int person) {
        BitSet more = (BitSet) chosen.clone();
        more.set(person);
        return more;
    }

    static BitSet without(BitSet chosen, int person) {
        BitSet fewer = (BitSet) chosen.clone();
        fewer.clear(person);
        return fewer;
    }
}
