// SPDX-License-Identifier: Apache-2.0
/** How a real extract becomes a situation: what it says is kept, what it does not say is left unknown. */
@NullMarked
package se.gvi.examples.london;

import org.jspecify.annotations.NullMarked;
