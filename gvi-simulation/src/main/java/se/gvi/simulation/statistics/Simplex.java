// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights that are not negative, sum to 1 and bring a mixture of series closest to another, by the method of active
 * sets: the best mixture of the series in use is found exactly; a series whose weight would turn negative is put out of
 * use, one that would bring the mixture closer is taken into use, until there is none.
 */
final class Simplex {

    private static final double ENOUGH = 1e-11;

    private final double[][] products;
    private final double[] targets;
    private final double scale;

    private Simplex(double[][] products, double[] targets, double scale) {
        this.products = products;
        this.targets = targets;
        this.scale = scale;
    }

    static double[] closest(double[] target, List<double[]> series, int periods, double evenness) {
        int size = series.size();
        double[][] products = new double[size][size];
        double[] targets = new double[size];
        double scale = 0;
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                products[one][other] = product(series.get(one), series.get(other), periods);
            }
            targets[one] = product(series.get(one), target, periods);
            scale += products[one][one] / size;
        }
        double positive = scale > 0 ? scale : 1;
        for (int one = 0; one < size; one++) {
            products[one][one] += evenness * positive;
        }
        return new Simplex(products, targets, positive).weights();
    }

    private static double product(double[] one, double[] other, int periods) {
        double sum = 0;
        for (int period = 0; period < periods; period++) {
            sum += one[period] * other[period];
        }
        return sum;
    }

    private double[] weights() {
        int size = targets.length;
        double[] weights = new double[size];
        List<Integer> used = new ArrayList<>();
        int best = bestAlone();
        used.add(best);
        weights[best] = 1;
        for (int round = 0; round < 100 * size; round++) {
            weights = inside(weights, used);
            int next = mostWanted(weights, used);
            if (next < 0) {
                return weights;
            }
            used.add(next);
        }
        return weights;
    }

    private int bestAlone() {
        int best = 0;
        for (int one = 1; one < targets.length; one++) {
            if (products[one][one] - 2 * targets[one] < products[best][best] - 2 * targets[best]) {
                best = one;
            }
        }
        return best;
    }

    /** Goes to the best mixture of the series in use, as far as no weight turns negative. */
    private double[] inside(double[] from, List<Integer> used) {
        double[] weights = from;
        while (true) {
            double[] wanted = best(used);
            double share = 1;
            for (int index = 0; index < used.size(); index++) {
                double now = weights[used.get(index)];
                if (wanted[index] < 0) {
                    share = Math.min(share, now / (now - wanted[index]));
                }
            }
            double[] next = new double[weights.length];
            for (int index = 0; index < used.size(); index++) {
                int one = used.get(index);
                next[one] = weights[one] + share * (wanted[index] - weights[one]);
            }
            weights = next;
            if (share == 1) {
                return weights;
            }
            drop(weights, wanted, used);
        }
    }

    /** Puts out of use what has come down to 0, at least the series that stopped the step. */
    private static void drop(double[] weights, double[] wanted, List<Integer> used) {
        double least = Double.POSITIVE_INFINITY;
        for (int index = 0; index < used.size(); index++) {
            if (wanted[index] < 0) {
                least = Math.min(least, weights[used.get(index)]);
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int index = 0; index < used.size(); index++) {
            int one = used.get(index);
            if (wanted[index] < 0 && weights[one] <= least) {
                weights[one] = 0;
            } else {
                kept.add(one);
            }
        }
        used.clear();
        used.addAll(kept);
    }

    /** The best mixture of some series that sums to 1, of any sign. */
    private double[] best(List<Integer> used) {
        int size = used.size();
        double[][] part = new double[size][size];
        double[] right = new double[size];
        double[] ones = new double[size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                part[one][other] = products[used.get(one)][used.get(other)];
            }
            right[one] = targets[used.get(one)];
            ones[one] = 1;
        }
        double[] free = Symmetric.solution(part, right);
        double[] toOne = Symmetric.solution(part, ones);
        double missing = (1 - sum(free)) / sum(toOne);
        double[] best = new double[size];
        for (int one = 0; one < size; one++) {
            best[one] = free[one] + missing * toOne[one];
        }
        return best;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The series out of use that would bring the mixture closer fastest; -1 if there is none. */
    private int mostWanted(double[] weights, List<Integer> used) {
        double level = 0;
        for (int one : used) {
            level += weights[one] * slope(weights, one);
        }
        int most = -1;
        double steepest = level - ENOUGH * scale;
        for (int one = 0; one < weights.length; one++) {
            if (!used.contains(one) && slope(weights, one) < steepest) {
                steepest = slope(weights, one);
                most = one;
            }
        }
        return most;
    }

    private double slope(double[] weights, int one) {
        double slope = -targets[one];
        for (int other = 0; other < weights.length; other++) {
            slope += products[one][other] * weights[other];
        }
        return slope;
    }
}
