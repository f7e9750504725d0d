// SPDX-License-Identifier: Apache-2.0
/** Named questions about recorded facts, each answered met, not met or unknown, with its evidence. */
@NullMarked
package se.gvi.rules.criterion;

import org.jspecify.annotations.NullMarked;
