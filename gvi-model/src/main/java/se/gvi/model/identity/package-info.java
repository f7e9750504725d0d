// SPDX-License-Identifier: Apache-2.0
/** Swedish personal and coordination numbers: finding them, holding them for a reason, and putting pseudonyms in their place. */
@NullMarked
package se.gvi.model.identity;

import org.jspecify.annotations.NullMarked;
