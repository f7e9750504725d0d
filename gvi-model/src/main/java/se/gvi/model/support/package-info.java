// SPDX-License-Identifier: Apache-2.0
/** The offer of help and how it went. */
@NullMarked
package se.gvi.model.support;

import org.jspecify.annotations.NullMarked;
