// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** The events of a place after, given how many there were of the place and after. */
record Hypergeometric(HypergeometricDistribution distribution, int seen) {

    /** No odds ratio of counts has a larger logarithm, or its inverse. */
    private static final double BOUND = 100;

    static Hypergeometric of(FourCells cells) {
        int seen = Math.toIntExact(cells.treated().after().count());
        int place = seen + Math.toIntExact(cells.treated().before().count());
        int after = seen + Math.toIntExact(cells.comparison().after().count());
        int all = place
                + Math.toIntExact(cells.comparison().after().count()
                        + cells.comparison().before().count());
        if (all == 0) {
            return new Hypergeometric(HypergeometricDistribution.of(1, 0, 0), 0);
        }
        return new Hypergeometric(HypergeometricDistribution.of(all, place, after), seen);
    }

    double smallestProbability() {
        int first = distribution.getSupportLowerBound();
        int last = distribution.getSupportUpperBound();
        int peak = first;
        for (int value = first; value <= last; value++) {
            peak = distribution.probability(value) > distribution.probability(peak) ? value : peak;
        }
        return TwoSided.smallestProbability(
                seen,
                peak,
                first,
                last,
                distribution::probability,
                distribution::cumulativeProbability,
                distribution::survivalProbability);
    }

    /**
     * The odds ratio at which the events of the place after are to be expected as often as they were seen, on average:
     * the conditional likelihood is greatest there.
     */
    double mostLikelyOdds() {
        if (distribution.getSupportLowerBound() == distribution.getSupportUpperBound()) {
            return Double.NaN;
        }
        if (seen == distribution.getSupportLowerBound()) {
            return 0;
        }
        if (seen == distribution.getSupportUpperBound()) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.exp(Root.between(-BOUND, BOUND, odds -> tilted(odds, value -> value) - seen));
    }

    /** The odds ratio at which as few or fewer are as likely as a tail. */
    double highestOdds(double tail) {
        return seen == distribution.getSupportUpperBound()
                ? Double.POSITIVE_INFINITY
                : Math.exp(Root.between(-BOUND, BOUND, odds -> tail - tilted(odds, value -> value <= seen ? 1 : 0)));
    }

    /** The odds ratio at which as many or more are as likely as a tail. */
    double lowestOdds(double tail) {
        return seen == distribution.getSupportLowerBound()
                ? 0
                : Math.exp(Root.between(-BOUND, BOUND, odds -> tilted(odds, value -> value >= seen ? 1 : 0) - tail));
    }

    /** The mean of a number if the odds are multiplied by the exponential of another. */
    private double tilted(double odds, IntToDoubleFunction number) {
        double[] logs = IntStream.rangeClosed(distribution.getSupportLowerBound(), distribution.getSupportUpperBound())
                .mapToDouble(value -> distribution.logProbability(value) + odds * value)
                .toArray();
        double greatest = Arrays.stream(logs).max().orElseThrow();
        double weights = 0;
        double sum = 0;
        for (int index = 0; index < logs.length; index++) {
            double weight = Math.exp(logs[index] - greatest);
            weights += weight;
            sum += weight * number.applyAsDouble(distribution.getSupportLowerBound() + index);
        }
        return sum / weights;
    }
}
