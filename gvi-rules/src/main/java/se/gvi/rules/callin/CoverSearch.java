// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for the fewest people who bring the message to everyone of one piece of a cover: branch and bound.
 *
 * <p>Each person to reach has a price. Whatever the prices, everyone's prices together, less what each possible invitee
 * would collect above the one seat they cost, is a number of seats that no choice can go below (Lagrangian relaxation, see
 * Beasley, "A Lagrangian heuristic for set-covering problems", 1990). So the proof never rests on how the prices were
 * found.
 */
final class CoverSearch {

    private static final double ROUNDING = 1e-6;
    private static final int FIRST_STEPS = 500;
    private static final int STEPS = 25;

    private final int[][] bringers;
    private final int[][] reaches;
    private final int[] ids;
    private long nodesLeft;
    private BitSet best;
    private int bestSize;

    CoverSearch(List<BitSet> rows, BitSet start, long nodes) {
        BitSet concerned = new BitSet();
        rows.forEach(concerned::or);
        ids = concerned.stream().toArray();
        bringers = new int[rows.size()][];
        for (int row = 0; row < bringers.length; row++) {
            bringers[row] = rows.get(row).stream()
                    .map(id -> Arrays.binarySearch(ids, id))
                    .toArray();
        }
        reaches = turned();
        nodesLeft = nodes;
        best = new BitSet();
        start.stream().map(id -> Arrays.binarySearch(ids, id)).forEach(best::set);
        bestSize = best.cardinality();
    }

    private int[][] turned() {
        BitSet[] turned = new BitSet[ids.length];
        Arrays.setAll(turned, column -> new BitSet());
        for (int row = 0; row < bringers.length; row++) {
            for (int column : bringers[row]) {
                turned[column].set(row);
            }
        }
        return Arrays.stream(turned).map(rows -> rows.stream().toArray()).toArray(int[][]::new);
    }

    /** The best choice found and the number that no choice goes below; they meet unless the search was cut short. */
    Choice best() {
        double[] prices = new double[bringers.length];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = 1.0
                    / Arrays.stream(bringers[row])
                            .map(column -> reaches[column].length)
                            .max()
                            .orElseThrow();
        }
        Node root = new Node(new BitSet(), new BitSet(), prices);
        int least = root.settle(FIRST_STEPS) ? bestSize : Math.min(root.least(), bestSize);
        boolean done = least >= bestSize || branch(root);
        BitSet chosen = new BitSet();
        best.stream().forEach(column -> chosen.set(ids[column]));
        return new Choice(chosen, bestSize, done ? bestSize : least, done);
    }

    /** Tells whether everything below a node was looked at. */
    private boolean branch(Node node) {
        int column = node.mostWanted();
        for (boolean seated : new boolean[] {true, false}) {
            if (nodesLeft-- <= 0) {
                return false;
            }
            Node child = node.child(column, seated);
            if (!child.settle(STEPS) && !branch(child)) {
                return false;
            }
        }
        return true;
    }

    /** Some people seated, some left out, and the prices of the others. */
    private final class Node {

        private final BitSet in;
        private final BitSet out;
        private final double[] prices;
        private double[] bestPrices;
        private final boolean[] covered = new boolean[bringers.length];
        private final double[] costs = new double[ids.length];
        private double bound = Double.NEGATIVE_INFINITY;

        Node(BitSet in, BitSet out, double[] prices) {
            this.in = in;
            this.out = out;
            this.prices = prices;
            this.bestPrices = prices.clone();
        }

        Node child(int column, boolean seated) {
            BitSet moreIn = (BitSet) in.clone();
            BitSet moreOut = (BitSet) out.clone();
            (seated ? moreIn : moreOut).set(column);
            return new Node(moreIn, moreOut, bestPrices.clone());
        }

        int least() {
            return (int) Math.ceil(bound - ROUNDING);
        }

        /** Tells whether nothing better than the best can be below this node. */
        boolean settle(int steps) {
            do {
                if (!seatTheOnlyOnes()) {
                    return true;
                }
            } while (leaveOutTheNeedless());
            if (uncovered() == 0) {
                keep(in);
                return true;
            }
            double stepSize = 1;
            int idle = 0;
            for (int step = 0; step < steps; step++) {
                double value = value();
                if (value > bound + 1e-9) {
                    bound = value;
                    bestPrices = prices.clone();
                    idle = 0;
                } else if (++idle > 12) {
                    stepSize /= 2;
                    idle = 0;
                }
                if (least() >= bestSize) {
                    return true;
                }
                if (step % 20 == 0) {
                    keep(completed());
                    if (least() >= bestSize) {
                        return true;
                    }
                }
                adjust(value, stepSize);
            }
            System.arraycopy(bestPrices, 0, prices, 0, prices.length);
            value();
            boolean fixed = fix();
            return fixed && settle(STEPS);
        }

        /** Seats the only one left who can reach somebody. False if nobody is left for somebody. */
        private boolean seatTheOnlyOnes() {
            cover();
            boolean again = true;
            while (again) {
                again = false;
                for (int row = 0; row < bringers.length; row++) {
                    if (!covered[row]) {
                        int free = 0;
                        int last = -1;
                        for (int column : bringers[row]) {
                            if (!out.get(column)) {
                                free++;
                                last = column;
                            }
                        }
                        if (free == 0) {
                            return false;
                        }
                        if (free == 1) {
                            in.set(last);
                            cover();
                            again = true;
                        }
                    }
                }
                if (in.cardinality() >= bestSize) {
                    return false;
                }
            }
            return true;
        }

        /** Leaves out whoever reaches nobody more whom another does not reach as well. */
        private boolean leaveOutTheNeedless() {
            boolean found = false;
            for (int column = 0; column < costs.length; column++) {
                if (free(column) && needless(column)) {
                    out.set(column);
                    found = true;
                }
            }
            return found;
        }

        private boolean needless(int column) {
            int rarest = -1;
            for (int row : reaches[column]) {
                if (!covered[row] && (rarest < 0 || bringers[row].length < bringers[rarest].length)) {
                    rarest = row;
                }
            }
            if (rarest < 0) {
                return true;
            }
            for (int other : bringers[rarest]) {
                if (other != column && free(other) && reachesAllOf(other, column)) {
                    return true;
                }
            }
            return false;
        }

        private boolean reachesAllOf(int other, int column) {
            for (int row : reaches[column]) {
                if (!covered[row] && Arrays.binarySearch(reaches[other], row) < 0) {
                    return false;
                }
            }
            return true;
        }

        private void cover() {
            Arrays.fill(covered, false);
            in.stream().forEach(column -> {
                for (int row : reaches[column]) {
                    covered[row] = true;
                }
            });
        }

        private int uncovered() {
            int count = 0;
            for (boolean each : covered) {
                count += each ? 0 : 1;
            }
            return count;
        }

        private boolean free(int column) {
            return !in.get(column) && !out.get(column);
        }

        private double value() {
            Arrays.fill(costs, 1);
            double sum = in.cardinality();
            for (int row = 0; row < bringers.length; row++) {
                if (!covered[row]) {
                    sum += prices[row];
                    for (int column : bringers[row]) {
                        costs[column] -= prices[row];
                    }
                }
            }
            for (int column = 0; column < costs.length; column++) {
                if (free(column) && costs[column] < 0) {
                    sum += costs[column];
                }
            }
            return sum;
        }

        private void adjust(double value, double stepSize) {
            int[] lacks = new int[bringers.length];
            double norm = 0;
            for (int row = 0; row < lacks.length; row++) {
                if (!covered[row]) {
                    lacks[row] = 1;
                    for (int column : bringers[row]) {
                        if (free(column) && costs[column] < 0) {
                            lacks[row]--;
                        }
                    }
                    norm += lacks[row] * lacks[row];
                }
            }
            if (norm == 0) {
                return;
            }
            double step = stepSize * Math.max(bestSize - value, 0.05) / norm;
            for (int row = 0; row < lacks.length; row++) {
                prices[row] = Math.max(0, prices[row] + step * lacks[row]);
            }
        }

        /** Leaves out and seats those without whom or with whom the bound would reach the best. */
        private boolean fix() {
            double value = bound;
            boolean fixed = false;
            for (int column = 0; column < costs.length; column++) {
                if (free(column) && Math.ceil(value + Math.abs(costs[column]) - ROUNDING) >= bestSize) {
                    (costs[column] > 0 ? out : in).set(column);
                    fixed = true;
                }
            }
            return fixed;
        }

        /** The seated and, one after another, whoever reaches most of those left at the least cost. */
        private BitSet completed() {
            BitSet chosen = (BitSet) in.clone();
            boolean[] reached = covered.clone();
            int left = uncovered();
            while (left > 0) {
                int wanted = -1;
                double least = Double.POSITIVE_INFINITY;
                for (int column = 0; column < costs.length; column++) {
                    if (free(column) && !chosen.get(column)) {
                        int news = 0;
                        double price = 0;
                        for (int row : reaches[column]) {
                            if (!reached[row]) {
                                news++;
                                price += prices[row];
                            }
                        }
                        double score = 1 / (news + 2 * price);
                        if (news > 0 && score < least) {
                            least = score;
                            wanted = column;
                        }
                    }
                }
                chosen.set(wanted);
                for (int row : reaches[wanted]) {
                    left -= reached[row] ? 0 : 1;
                    reached[row] = true;
                }
            }
            return trimmed(chosen);
        }

        int mostWanted() {
            int wanted = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int column = 0; column < costs.length; column++) {
                if (free(column)) {
                    int news = 0;
                    for (int row : reaches[column]) {
                        news += covered[row] ? 0 : 1;
                    }
                    double score = -costs[column] + news * 0.1;
                    if (score > most) {
                        most = score;
                        wanted = column;
                    }
                }
            }
            return wanted;
        }
    }

    private BitSet trimmed(BitSet chosen) {
        int[] times = new int[bringers.length];
        chosen.stream().forEach(column -> {
            for (int row : reaches[column]) {
                times[row]++;
            }
        });
        BitSet trimmed = (BitSet) chosen.clone();
        for (int column = chosen.length() - 1; column >= 0; column--) {
            if (chosen.get(column) && Arrays.stream(reaches[column]).allMatch(row -> times[row] > 1)) {
                trimmed.clear(column);
                for (int row : reaches[column]) {
                    times[row]--;
                }
            }
        }
        return trimmed;
    }

    private void keep(BitSet chosen) {
        if (chosen.cardinality() < bestSize) {
            best = (BitSet) chosen.clone();
            bestSize = chosen.cardinality();
        }
    }
}
