// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Looks for the seats with the largest expected reach: branch and bound.
 *
 * <p>What a seat brings to a person is paid by a price of that person, one for those near who are sure to be obliged and
 * one for the others. Whatever the prices, what each person could gain above them together with what the best seats
 * collect is a number that no choice can exceed (Lagrangian relaxation). So the proof never rests on how the prices were
 * found.
 */
final class ReachSearch {

    private static final double EXACT = 1e-9;
    private static final int FIRST_STEPS = 400;
    private static final int STEPS = 20;
    private static final int CLASSES = 2;

    private final Network network;
    private final int seats;
    private final int[] invitees;
    private final int[][] reaches;
    private final int[] kinds;
    private final double[] misses;
    private long nodesLeft;
    private BitSet best;
    private double bestValue;

    ReachSearch(Network network, int seats, BitSet start, long nodes) {
        this.network = network;
        this.seats = seats;
        invitees = network.invitable().stream().toArray();
        reaches = Arrays.stream(invitees)
                .mapToObj(person -> network.near(person).stream().toArray())
                .toArray(int[][]::new);
        double likeliest =
                Arrays.stream(invitees).mapToDouble(network::odds).max().orElse(0);
        kinds = Arrays.stream(invitees)
                .map(person -> network.odds(person) == likeliest ? 0 : 1)
                .toArray();
        double others = Arrays.stream(invitees)
                .mapToDouble(network::odds)
                .filter(odds -> odds != likeliest)
                .max()
                .orElse(0);
        if (Arrays.stream(invitees).mapToDouble(network::odds).anyMatch(odds -> odds != likeliest && odds != others)) {
            throw new IllegalArgumentException("There are more than two odds of attending. Give two at most.");
        }
        misses = new double[] {1 - likeliest, 1 - others};
        nodesLeft = nodes;
        best = (BitSet) start.clone();
        bestValue = network.expected(start);
    }

    Choice best() {
        Node root = new Node(new BitSet(), new BitSet(), new double[CLASSES][network.size()]);
        root.startPrices(best);
        boolean done = root.settle(FIRST_STEPS) || (nodesLeft > 0 && branch(root));
        return new Choice(best, bestValue, done ? bestValue : Math.max(bestValue, root.bound), done);
    }

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

    private void keep(BitSet columns) {
        BitSet chosen = people(columns);
        double value = network.expected(chosen);
        if (value > bestValue + EXACT) {
            best = chosen;
            bestValue = value;
        }
    }

    private BitSet people(BitSet columns) {
        BitSet people = new BitSet();
        columns.stream().forEach(column -> people.set(invitees[column]));
        return people;
    }

    /** Some people seated, some left out, and the prices of the others. */
    private final class Node {

        private final BitSet in;
        private final BitSet out;
        private final double[][] prices;
        private double[][] bestPrices;
        private final double[] scores = new double[invitees.length];
        private final int[][] wanted = new int[CLASSES][network.size()];
        private final int[][] excess = new int[CLASSES][network.size()];
        private double bound = Double.POSITIVE_INFINITY;
        private BitSet taken = new BitSet();
        private double[] missed = new double[0];
        private int[][] free = new int[0][];

        Node(BitSet in, BitSet out, double[][] prices) {
            this.in = in;
            this.out = out;
            this.prices = prices;
            this.bestPrices = copy(prices);
        }

        Node child(int column, boolean seated) {
            BitSet moreIn = (BitSet) in.clone();
            BitSet moreOut = (BitSet) out.clone();
            (seated ? moreIn : moreOut).set(column);
            return new Node(moreIn, moreOut, copy(bestPrices));
        }

        private static double[][] copy(double[][] from) {
            return new double[][] {from[0].clone(), from[1].clone()};
        }

        /** What one more seat would bring to each person when these are seated. */
        void startPrices(BitSet chosen) {
            for (int person = 0; person < network.size(); person++) {
                double left = 1 - network.reach(person, chosen);
                prices[0][person] = left * (1 - misses[0]);
                prices[1][person] = left * (1 - misses[1]);
            }
        }

        /** Tells whether nothing better than the best can be below this node. */
        boolean settle(int steps) {
            prepare();
            int open = seats - in.cardinality();
            if (open == 0 || openColumns() <= open) {
                BitSet all = (BitSet) in.clone();
                if (open > 0) {
                    all.set(0, invitees.length);
                    all.andNot(out);
                }
                keep(all);
                return true;
            }
            double stepSize = 1;
            int idle = 0;
            for (int step = 0; step < steps; step++) {
                double value = value(open);
                if (value < bound - 1e-12) {
                    bound = value;
                    bestPrices = copy(prices);
                    idle = 0;
                } else if (++idle > 8) {
                    stepSize /= 2;
                    idle = 0;
                }
                if (step % 10 == 0) {
                    BitSet all = (BitSet) in.clone();
                    all.or(taken);
                    keep(all);
                }
                if (bound <= bestValue + EXACT) {
                    return true;
                }
                if (!adjust(value, stepSize)) {
                    break;
                }
            }
            restore();
            return fix(value(open)) && settle(STEPS);
        }

        private void restore() {
            for (int kind = 0; kind < CLASSES; kind++) {
                System.arraycopy(bestPrices[kind], 0, prices[kind], 0, prices[kind].length);
            }
        }

        private boolean open(int column) {
            return !in.get(column) && !out.get(column);
        }

        private int openColumns() {
            return invitees.length - in.cardinality() - out.cardinality();
        }

        private void prepare() {
            missed = new double[network.size()];
            free = new int[CLASSES][network.size()];
            Arrays.fill(missed, 1);
            for (int column = 0; column < invitees.length; column++) {
                for (int person : reaches[column]) {
                    if (in.get(column)) {
                        missed[person] *= misses[kinds[column]];
                    } else if (!out.get(column)) {
                        free[kinds[column]][person]++;
                    }
                }
            }
        }

        /** A number that nothing below this node exceeds. */
        private double value(int open) {
            double sum = 0;
            for (int person = 0; person < network.size(); person++) {
                sum += gain(person, open);
            }
            Arrays.fill(scores, 0);
            for (int column = 0; column < invitees.length; column++) {
                if (open(column)) {
                    for (int person : reaches[column]) {
                        scores[column] += prices[kinds[column]][person];
                    }
                }
            }
            taken = top(open);
            return sum + taken.stream().mapToDouble(column -> scores[column]).sum();
        }

        /** The most a person can gain above the prices, from any number of those near of either kind. */
        private double gain(int person, int open) {
            double most = Double.NEGATIVE_INFINITY;
            double first = missed[person];
            int likeliest = Math.min(open, free[0][person]);
            for (int i = 0; i <= likeliest; i++) {
                double second = first;
                double before = Double.NEGATIVE_INFINITY;
                int others = Math.min(open - i, free[1][person]);
                for (int j = 0; j <= others; j++) {
                    double gain = 1 - second - i * prices[0][person] - j * prices[1][person];
                    if (gain > most) {
                        most = gain;
                        wanted[0][person] = i;
                        wanted[1][person] = j;
                    }
                    if (gain < before) {
                        break;
                    }
                    before = gain;
                    second *= misses[1];
                }
                if (first == 0) {
                    break;
                }
                first *= misses[0];
            }
            return most;
        }

        private BitSet top(int open) {
            Integer[] order = new Integer[openColumns()];
            int next = 0;
            for (int column = 0; column < invitees.length; column++) {
                if (open(column)) {
                    order[next++] = column;
                }
            }
            Arrays.sort(order, (a, b) -> {
                int more = Double.compare(scores[b], scores[a]);
                return more != 0 ? more : Integer.compare(a, b);
            });
            BitSet top = new BitSet();
            for (int i = 0; i < Math.min(open, order.length); i++) {
                top.set(order[i]);
            }
            return top;
        }

        private boolean adjust(double value, double stepSize) {
            for (int kind = 0; kind < CLASSES; kind++) {
                Arrays.fill(excess[kind], 0);
            }
            for (int column = taken.nextSetBit(0); column >= 0; column = taken.nextSetBit(column + 1)) {
                for (int person : reaches[column]) {
                    excess[kinds[column]][person]++;
                }
            }
            double norm = 0;
            for (int kind = 0; kind < CLASSES; kind++) {
                for (int person = 0; person < network.size(); person++) {
                    excess[kind][person] -= wanted[kind][person];
                    norm += excess[kind][person] * excess[kind][person];
                }
            }
            if (norm == 0) {
                return false;
            }
            double step = stepSize * Math.max(value - bestValue, 1e-3) / norm;
            for (int kind = 0; kind < CLASSES; kind++) {
                for (int person = 0; person < network.size(); person++) {
                    if (excess[kind][person] != 0) {
                        prices[kind][person] = Math.max(0, prices[kind][person] - step * excess[kind][person]);
                    }
                }
            }
            return true;
        }

        /** Seats those without whom, and leaves out those with whom, the bound would not beat the best. */
        private boolean fix(double value) {
            double lowest = Double.POSITIVE_INFINITY;
            double highest = 0;
            for (int column = 0; column < invitees.length; column++) {
                if (open(column)) {
                    if (taken.get(column)) {
                        lowest = Math.min(lowest, scores[column]);
                    } else {
                        highest = Math.max(highest, scores[column]);
                    }
                }
            }
            boolean fixed = false;
            for (int column = 0; column < invitees.length && in.cardinality() < seats; column++) {
                if (open(column)) {
                    boolean seated = taken.get(column);
                    double other = value - (seated ? scores[column] - highest : lowest - scores[column]);
                    if (other <= bestValue + EXACT) {
                        (seated ? in : out).set(column);
                        fixed = true;
                    }
                }
            }
            return fixed;
        }

        int mostWanted() {
            int most = -1;
            for (int column = 0; column < invitees.length; column++) {
                if (open(column) && (most < 0 || scores[column] > scores[most])) {
                    most = column;
                }
            }
            return most;
        }
    }
}
