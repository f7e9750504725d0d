// SPDX-License-Identifier: Apache-2.0
/** The page for one meeting: what happened, which groups, whom to reach, what is owed, and what is not known. */
@NullMarked
package se.gvi.rules.brief;

import org.jspecify.annotations.NullMarked;
