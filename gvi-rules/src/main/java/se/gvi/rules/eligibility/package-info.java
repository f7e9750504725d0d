// SPDX-License-Identifier: Apache-2.0
/** Which step is open for whom on a day, and why. */
@NullMarked
package se.gvi.rules.eligibility;

import org.jspecify.annotations.NullMarked;
