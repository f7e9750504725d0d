// SPDX-License-Identifier: Apache-2.0
/** Days as records know them: half-open spans and dates known to the day, the month or the year. */
@NullMarked
package se.gvi.model.time;

import org.jspecify.annotations.NullMarked;
