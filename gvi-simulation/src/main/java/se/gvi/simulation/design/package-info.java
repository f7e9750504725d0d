// SPDX-License-Identifier: Apache-2.0
/** Designs: which scenarios are compared. */
@NullMarked
package se.gvi.simulation.design;

import org.jspecify.annotations.NullMarked;
