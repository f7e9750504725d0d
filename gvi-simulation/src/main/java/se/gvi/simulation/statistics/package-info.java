// SPDX-License-Identifier: Apache-2.0
/** Counts compared honestly: rates, series, comparisons, with intervals. */
@NullMarked
package se.gvi.simulation.statistics;

import org.jspecify.annotations.NullMarked;
