// SPDX-License-Identifier: Apache-2.0
/** Tables of counts for publication, in which no small count can be read or computed. */
@NullMarked
package se.gvi.rules.aggregate;

import org.jspecify.annotations.NullMarked;
