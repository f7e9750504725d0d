// SPDX-License-Identifier: Apache-2.0
/**
 * Counts compared honestly: rates, series, comparisons, with intervals.
 *
 * <p>Nothing here knows incidents, people or groups; counts, exposures and times go in. What R computes too (4.2.2, with
 * its packages MASS, sandwich, quadprog and metafor) is the same on the same input to one part in a hundred million,
 * where R goes that far itself; the weights of a synthetic control to one in a million. Nothing is drawn at random.
 */
@NullMarked
package se.gvi.simulation.statistics;

import org.jspecify.annotations.NullMarked;
