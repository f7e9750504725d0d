// SPDX-License-Identifier: Apache-2.0
/** A page that people read, in two languages: the same sentences as text, as accessible HTML and as values. */
@NullMarked
package se.gvi.rules.page;

import org.jspecify.annotations.NullMarked;
