// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** The events of a place after, given how many there were of the place and after. */
record Hypergeometric(HypergeometricDistribution distribution, int seen) {

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
}
