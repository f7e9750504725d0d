// SPDX-License-Identifier: Apache-2.0
/** What others measured or computed, and what is assumed for want of it: numbers with a tag and a source. */
@NullMarked
package se.gvi.simulation.evidence;

import org.jspecify.annotations.NullMarked;
