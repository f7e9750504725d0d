// SPDX-License-Identifier: Apache-2.0
/** How long a record may be kept, computed from rules of law and dated facts, and what is left when its time is up. */
@NullMarked
package se.gvi.rules.retention;

import org.jspecify.annotations.NullMarked;
