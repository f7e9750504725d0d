// SPDX-License-Identifier: Apache-2.0
/** Violence between groups as a self-exciting process: what happens by itself, and what it brings about. */
@NullMarked
package se.gvi.simulation.violence;

import org.jspecify.annotations.NullMarked;
