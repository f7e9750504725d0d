// SPDX-License-Identifier: Apache-2.0
/** Street groups: what practitioners know of them, with or without a name. */
@NullMarked
package se.gvi.model.group;

import org.jspecify.annotations.NullMarked;
