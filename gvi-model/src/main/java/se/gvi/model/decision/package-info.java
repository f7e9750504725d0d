// SPDX-License-Identifier: Apache-2.0
/** Acts of named human beings. */
@NullMarked
package se.gvi.model.decision;

import org.jspecify.annotations.NullMarked;
