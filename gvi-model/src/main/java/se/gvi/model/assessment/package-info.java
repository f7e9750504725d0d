// SPDX-License-Identifier: Apache-2.0
/** Risk as a human being assessed it: signed, citing facts, with an expiry. */
@NullMarked
package se.gvi.model.assessment;

import org.jspecify.annotations.NullMarked;
