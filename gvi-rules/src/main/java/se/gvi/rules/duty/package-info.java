// SPDX-License-Identifier: Apache-2.0
/** What is due to the people who are listed on a day, and to children among them; what cannot be told is said to be open. */
@NullMarked
package se.gvi.rules.duty;

import org.jspecify.annotations.NullMarked;
