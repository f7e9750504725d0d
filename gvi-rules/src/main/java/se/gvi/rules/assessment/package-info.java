// SPDX-License-Identifier: Apache-2.0
/** Everyone at once. */
@NullMarked
package se.gvi.rules.assessment;

import org.jspecify.annotations.NullMarked;
