// SPDX-License-Identifier: Apache-2.0
/** Situations as JSON, in and out. */
@NullMarked
package se.gvi.model.json;

import org.jspecify.annotations.NullMarked;
