// SPDX-License-Identifier: Apache-2.0
/**
 * Counts compared honestly: rates, series, comparisons, with intervals.
 *
 * <p>Nothing here knows incidents, people or groups; counts, exposures and times go in. Every figure is that of R on the
 * same input (4.2.2; packages MASS, sandwich, quadprog and metafor), to one part in a hundred million. Nothing is drawn
 * at random.
 */
@NullMarked
package se.gvi.simulation.statistics;

import org.jspecify.annotations.NullMarked;
