// SPDX-License-Identifier: Apache-2.0
/** Alliances and feuds between groups, and ties between people seen together in crime. */
@NullMarked
package se.gvi.model.relation;

import org.jspecify.annotations.NullMarked;
