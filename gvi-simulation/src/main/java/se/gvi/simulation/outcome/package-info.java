// SPDX-License-Identifier: Apache-2.0
/** What the table of an experiment says of its strategies and levers. */
@NullMarked
package se.gvi.simulation.outcome;

import org.jspecify.annotations.NullMarked;
