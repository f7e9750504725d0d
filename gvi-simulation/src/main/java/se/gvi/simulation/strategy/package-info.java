// SPDX-License-Identifier: Apache-2.0
/** The strategy tried on a fictional city: whom the rules choose, who comes, and what the message does. */
@NullMarked
package se.gvi.simulation.strategy;

import org.jspecify.annotations.NullMarked;
