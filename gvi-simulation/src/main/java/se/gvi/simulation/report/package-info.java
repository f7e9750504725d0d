// SPDX-License-Identifier: Apache-2.0
/** Pages about an evaluated trial, and about strategies tried on fictional cities. */
@NullMarked
package se.gvi.simulation.report;

import org.jspecify.annotations.NullMarked;
