// SPDX-License-Identifier: Apache-2.0
/** What was handed to whom, on which ground and by whose decision. */
@NullMarked
package se.gvi.model.disclosure;

import org.jspecify.annotations.NullMarked;
