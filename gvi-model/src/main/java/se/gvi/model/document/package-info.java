// SPDX-License-Identifier: Apache-2.0
/** A JSON document as it stands in a file: every value with its place. */
@NullMarked
package se.gvi.model.document;

import org.jspecify.annotations.NullMarked;
