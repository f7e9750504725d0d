// SPDX-License-Identifier: Apache-2.0
/** Drawings of counts, comparisons, events, feuds, power and strategies, each with a table of its numbers. */
@NullMarked
package se.gvi.simulation.picture;

import org.jspecify.annotations.NullMarked;
