// SPDX-License-Identifier: Apache-2.0
/** What every value checks of itself before it exists. Exported to the rules alone. */
@NullMarked
package se.gvi.model.invariant;

import org.jspecify.annotations.NullMarked;
