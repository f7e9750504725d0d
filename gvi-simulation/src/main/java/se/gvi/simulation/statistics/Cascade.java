// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/**
 * What one event brings about, itself included, if each event triggers a Poisson number of others: its size has the
 * distribution of Borel.
 *
 * @param branchingRatio how many events each event triggers directly on average; at least 0 and below 1
 */
public record Cascade(double branchingRatio) {

    /**
     * What one event brings about.
     *
     * @param branchingRatio how many events each event triggers directly on average
     * @throws IllegalArgumentException if the branching ratio is negative, or 1 or more
     */
    public Cascade {
        if (!(branchingRatio >= 0 && branchingRatio < 1)) {
            throw new IllegalArgumentException("The branching ratio is " + branchingRatio
                    + ". Give at least 0 and less than 1, or the cascade has no end.");
        }
    }

    /**
     * Returns how many events a cascade has on average.
     *
     * @return one over what the branching ratio leaves to 1
     */
    public double meanSize() {
        return 1 / (1 - branchingRatio);
    }

    /**
     * Returns the variance of the size.
     *
     * @return the variance
     */
    public double varianceOfSize() {
        return branchingRatio / Math.pow(1 - branchingRatio, 3);
    }

    /**
     * Returns how likely a cascade is to have a size.
     *
     * @param size the number of events, the first included; at least 1
     * @return the probability
     * @throws IllegalArgumentException if the size is not positive
     */
    public double probability(int size) {
        Check.positive("The size", size);
        if (branchingRatio == 0) {
            return size == 1 ? 1 : 0;
        }
        double log = -branchingRatio * size;
        for (int each = 2; each <= size; each++) {
            log += Math.log(branchingRatio * size / each);
        }
        return Math.exp(log);
    }

    /**
     * Returns the variance of counts over long times divided by their mean.
     *
     * @return the index of dispersion; 1 if nothing is triggered
     */
    public double dispersion() {
        return meanSize() * meanSize();
    }
}
