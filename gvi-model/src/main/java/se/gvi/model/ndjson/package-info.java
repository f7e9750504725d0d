// SPDX-License-Identifier: Apache-2.0
/** Situations as streams of records, one a line. */
@NullMarked
package se.gvi.model.ndjson;

import org.jspecify.annotations.NullMarked;
