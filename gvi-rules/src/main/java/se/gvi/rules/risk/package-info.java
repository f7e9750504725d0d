// SPDX-License-Identifier: Apache-2.0
/** What recorded facts indicate about risk, on two sides that are never mixed. */
@NullMarked
package se.gvi.rules.risk;

import org.jspecify.annotations.NullMarked;
