// SPDX-License-Identifier: Apache-2.0
/** What a programme reckons with and what it may do: dated ages, and acts within cooperation agreements. */
@NullMarked
package se.gvi.rules.programme;

import org.jspecify.annotations.NullMarked;
