// SPDX-License-Identifier: Apache-2.0
/** Days and spans of days. */
@NullMarked
package se.gvi.model.time;

import org.jspecify.annotations.NullMarked;
