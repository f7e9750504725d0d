// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/** How counts are taken to scatter about what is expected of them. */
public enum CountFamily {
    /** The variance is the mean: events that know nothing of each other. */
    POISSON,

    /** The variance is a multiple of the mean, the dispersion, which is estimated. */
    QUASI_POISSON,

    /** The variance is the mean plus its square divided by theta, which is estimated (NB2). */
    NEGATIVE_BINOMIAL
}
