// SPDX-License-Identifier: Apache-2.0
/** Which grounds for handing information from one party to another are formally there on a day, and which are not. */
@NullMarked
package se.gvi.rules.disclosure;

import org.jspecify.annotations.NullMarked;
