// SPDX-License-Identifier: Apache-2.0
/** What changed between two extracts, record by record. */
@NullMarked
package se.gvi.model.difference;

import org.jspecify.annotations.NullMarked;
