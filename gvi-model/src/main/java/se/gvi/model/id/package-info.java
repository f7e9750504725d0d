// SPDX-License-Identifier: Apache-2.0
/** How records are named, and how they name each other. */
@NullMarked
package se.gvi.model.id;

import org.jspecify.annotations.NullMarked;
