// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Arrays;

/**
 * The greatest likelihood of a Hawkes process. For a given decay, the likelihood has one peak in background and
 * branching ratio, which is climbed by Newton's steps; over decays it may have several, so a grid is searched first, and
 * the best neighbourhood then narrowed by the golden section; at last Newton's steps in all three at once take the
 * result to the last digits.
 */
final class HawkesSearch {

    private static final int GRID = 48;
    private static final double SECTION = (Math.sqrt(5) - 1) / 2;
    private static final double LOW = Math.log(HawkesFit.LEAST_DECAY);
    private static final double HIGH = Math.log(HawkesFit.GREATEST_DECAY);

    private final EventTimes events;

    private HawkesSearch(EventTimes events) {
        this.events = events;
    }

    static double[] best(EventTimes events) {
        HawkesSearch search = new HawkesSearch(events);
        return search.polished(search.atDecay(Math.exp(search.bestDecay())));
    }

    private double bestDecay() {
        int best = 0;
        double value = Double.NEGATIVE_INFINITY;
        for (int point = 0; point <= GRID; point++) {
            double there = profile(grid(point));
            if (there > value) {
                value = there;
                best = point;
            }
        }
        return narrowed(grid(Math.max(0, best - 1)), grid(Math.min(GRID, best + 1)));
    }

    private static double grid(int point) {
        return LOW + (HIGH - LOW) * point / GRID;
    }

    private double profile(double logDecay) {
        double[] peak = atDecay(Math.exp(logDecay));
        return likelihood(peak).value();
    }

    private Likelihood likelihood(double... point) {
        return Likelihood.of(point[0], point[1], point[2], events);
    }

    private double narrowed(double from, double to) {
        double left = from;
        double right = to;
        double one = right - SECTION * (right - left);
        double other = left + SECTION * (right - left);
        double atOne = profile(one);
        double atOther = profile(other);
        while (right - left > 1e-7) {
            if (atOne >= atOther) {
                right = other;
                other = one;
                atOther = atOne;
                one = right - SECTION * (right - left);
                atOne = profile(one);
            } else {
                left = one;
                one = other;
                atOne = atOther;
                other = left + SECTION * (right - left);
                atOther = profile(other);
            }
        }
        // A bound is only ever approached.
        double middle = (left + right) / 2;
        if (profile(from) >= profile(middle)) {
            return from;
        }
        return profile(to) >= profile(middle) ? to : middle;
    }

    /** The peak for one decay: background, branching ratio, and the decay again. */
    private double[] atDecay(double decay) {
        double rate = events.count() / events.end();
        if (likelihood(rate, 0, decay).gradient()[1] <= 0) {
            return new double[] {rate, 0, decay};
        }
        double[] point = {rate / 2, 0.5, decay};
        for (int round = 0; round < 100; round++) {
            double[] next = climbed(point);
            double moved = Math.abs(next[0] / point[0] - 1) + Math.abs(next[1] - point[1]);
            point = next;
            if (moved < 1e-12) {
                break;
            }
        }
        return point;
    }

    /** One of Newton's steps in background and branching ratio, shortened until the likelihood does not fall. */
    private double[] climbed(double[] point) {
        Likelihood here = likelihood(point);
        double[] gradient = here.gradient();
        double[][] information = here.information(2);
        double[] step = point[1] >= HawkesFit.GREATEST_RATIO && gradient[1] > 0
                ? new double[] {gradient[0] / information[0][0], 0}
                : Symmetric.solution(information, Arrays.copyOf(gradient, 2));
        for (double share = 1; share > 1e-12; share /= 2) {
            double background = Math.max(point[0] + share * step[0], point[0] / 10);
            double ratio = Math.min(Math.max(point[1] + share * step[1], point[1] / 10), HawkesFit.GREATEST_RATIO);
            if (likelihood(background, ratio, point[2]).value() >= here.value()) {
                return new double[] {background, ratio, point[2]};
            }
        }
        return point;
    }

    private double[] polished(double[] from) {
        double[] point = from;
        for (int round = 0; round < 20; round++) {
            Likelihood here = likelihood(point);
            double[][] information = here.information(3);
            if (!isFree(point) || !Symmetric.isPositive(information)) {
                return point;
            }
            double[] step = Symmetric.solution(information, here.gradient());
            double[] next = {point[0] + step[0], point[1] + step[1], point[2] + step[2]};
            if (!isFree(next) || likelihood(next).value() < here.value() - 1e-9) {
                return point;
            }
            point = next;
        }
        return point;
    }

    private static boolean isFree(double[] point) {
        return point[0] > 0
                && point[1] > 0
                && point[1] < HawkesFit.GREATEST_RATIO
                && point[2] > HawkesFit.LEAST_DECAY
                && point[2] < HawkesFit.GREATEST_DECAY;
    }
}
