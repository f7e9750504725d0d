// SPDX-License-Identifier: Apache-2.0
/** Experiments written down: before they are run, what is tried; afterwards, what was. */
@NullMarked
package se.gvi.simulation.document;

import org.jspecify.annotations.NullMarked;
