// SPDX-License-Identifier: Apache-2.0
/** What scripts begin with. */
@NullMarked
package se.gvi.simulation;

import org.jspecify.annotations.NullMarked;
