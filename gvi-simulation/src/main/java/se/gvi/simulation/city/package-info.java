// SPDX-License-Identifier: Apache-2.0
/** Fictional cities, generated from parameters each of which says where it is from. */
@NullMarked
package se.gvi.simulation.city;

import org.jspecify.annotations.NullMarked;
