// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The seats with the largest expected reach: how many people the message is expected to come to when each invitee attends
 * with some odds, independently of the others (the extension of Wheeler and others).
 */
final class Reach {

    private final Network network;
    private final Effort effort;
    private final Map<Integer, Choice> found = new HashMap<>();

    Reach(Network network, Effort effort) {
        this.network = network;
        this.effort = effort;
    }

    /** The best choice for a number of seats. It is never worth less than that for one seat fewer. */
    Choice with(int seats) {
        int useful = Math.min(seats, network.invitable().cardinality());
        Choice known = found.get(useful);
        if (known == null) {
            known = search(useful);
            found.put(useful, known);
        }
        return known;
    }

    private Choice search(int seats) {
        boolean exactly = network.parts().stream().allMatch(part -> part.cardinality() <= effort.exactUpTo());
        long nodes = exactly ? effort.nodesForReach() : 0;
        Choice solved = new ReachSearch(network, seats, greedy(seats), nodes).best();
        if (solved.proven() || seats == 0) {
            return solved;
        }
        BitSet oneMore = more(with(seats - 1).chosen());
        double value = network.expected(oneMore);
        return value > solved.value() ? new Choice(oneMore, value, Math.max(value, solved.bound()), false) : solved;
    }

    private BitSet greedy(int seats) {
        BitSet chosen = new BitSet();
        for (int i = 0; i < seats; i++) {
            chosen = more(chosen);
        }
        return chosen;
    }

    /** One more seat, for whoever adds most; the first in order among those who add as much. */
    BitSet more(BitSet chosen) {
        BitSet best = chosen;
        double most = -1;
        for (int person = 0; person < network.size(); person++) {
            if (network.invitable(person) && !chosen.get(person)) {
                double adds = network.added(chosen, person);
                if (adds > most) {
                    most = adds;
                    best = Network.with(chosen, person);
                }
            }
        }
        return best;
    }
}
