// SPDX-License-Identifier: Apache-2.0
/** Chance that is an argument: the same seed gives the same draws on every machine. */
@NullMarked
package se.gvi.simulation.chance;

import org.jspecify.annotations.NullMarked;
