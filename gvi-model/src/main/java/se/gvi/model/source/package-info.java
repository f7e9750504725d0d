// SPDX-License-Identifier: Apache-2.0
/** Who supplied a record, under which regime and purpose, and when it became known. */
@NullMarked
package se.gvi.model.source;

import org.jspecify.annotations.NullMarked;
