// SPDX-License-Identifier: Apache-2.0
/** The promise kept towards a group that went on after being told. */
@NullMarked
package se.gvi.model.enforcement;

import org.jspecify.annotations.NullMarked;
