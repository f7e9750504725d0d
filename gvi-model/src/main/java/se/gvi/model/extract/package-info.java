// SPDX-License-Identifier: Apache-2.0
/** Extracts in whatever format they come: one way to check, read and convert them all. */
@NullMarked
package se.gvi.model.extract;

import org.jspecify.annotations.NullMarked;
