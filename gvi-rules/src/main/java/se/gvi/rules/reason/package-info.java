// SPDX-License-Identifier: Apache-2.0
/**
 * Why an answer is what it is. A tree of {@link se.gvi.rules.reason.Reason}s is not written beside a computation: it is
 * the computation, in the three-valued logic of Kleene, where missing is not false.
 */
@NullMarked
package se.gvi.rules.reason;

import org.jspecify.annotations.NullMarked;
