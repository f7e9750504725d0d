// SPDX-License-Identifier: Apache-2.0
/** Trials registered before their data are read, and what their data can tell. */
@NullMarked
package se.gvi.simulation.evaluation;

import org.jspecify.annotations.NullMarked;
