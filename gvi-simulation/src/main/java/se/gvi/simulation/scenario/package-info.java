// SPDX-License-Identifier: Apache-2.0
/** What is tried on what kind of city, and the numbers of it that can be turned. */
@NullMarked
package se.gvi.simulation.scenario;

import org.jspecify.annotations.NullMarked;
