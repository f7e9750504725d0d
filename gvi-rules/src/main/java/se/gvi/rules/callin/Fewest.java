// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The smallest number of people such that everyone who can be reached is one of them or tied to one of them: a minimum
 * dominating set. Parts of the network without ties between them are solved one by one.
 */
final class Fewest {

    private static final double ROUNDING = 1e-6;

    private final Network network;
    private final Effort effort;

    private Fewest(Network network, Effort effort) {
        this.network = network;
        this.effort = effort;
    }

    static Choice in(Network network, Effort effort) {
        return new Fewest(network, effort).choice();
    }

    private Choice choice() {
        BitSet chosen = new BitSet();
        double bound = 0;
        for (BitSet part : network.parts()) {
            Cover cover = Cover.of(network, part);
            chosen.or(cover.seated());
            bound += cover.seated().cardinality();
            for (List<BitSet> piece : cover.pieces()) {
                Choice solved = solve(piece, part.cardinality() <= effort.exactUpTo());
                chosen.or(solved.chosen());
                bound += solved.bound();
            }
        }
        int size = chosen.cardinality();
        return new Choice(chosen, size, bound, bound >= size);
    }

    private Choice solve(List<BitSet> piece, boolean exactly) {
        BitSet greedy = greedy(piece);
        int least = least(piece);
        return exactly && least < greedy.cardinality()
                ? new CoverSearch(piece, greedy, effort.nodesForFewest()).best()
                : new Choice(greedy, greedy.cardinality(), least, least == greedy.cardinality());
    }

    /** Seats whoever reaches most of those left and among those whoever is likeliest to attend. */
    private BitSet greedy(List<BitSet> rows) {
        BitSet chosen = new BitSet();
        List<BitSet> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            int next = widest(left);
            chosen.set(next);
            left.removeIf(row -> row.get(next));
        }
        for (int person : chosen.stream().toArray()) {
            BitSet fewer = Network.without(chosen, person);
            if (rows.stream().allMatch(row -> row.intersects(fewer))) {
                chosen.clear(person);
            }
        }
        return chosen;
    }

    private int widest(List<BitSet> rows) {
        int widest = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : counts(rows).entrySet()) {
            int person = each.getKey();
            int count = each.getValue();
            if (count > most || (count == most && network.odds(person) > network.odds(widest))) {
                widest = person;
                most = count;
            }
        }
        return widest;
    }

    private static Map<Integer, Integer> counts(List<BitSet> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.stream().forEach(person -> counts.merge(person, 1, Integer::sum)));
        return counts;
    }

    /** A number that no choice goes below: each person weighs as a share of the widest who could reach them. */
    private static int least(List<BitSet> rows) {
        Map<Integer, Integer> counts = counts(rows);
        double sum = 0;
        for (BitSet row : rows) {
            sum += 1.0 / row.stream().map(counts::get).max().orElseThrow();
        }
        return (int) Math.ceil(sum - ROUNDING);
    }
}
