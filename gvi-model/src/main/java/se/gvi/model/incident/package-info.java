// SPDX-License-Identifier: Apache-2.0
/** Violent incidents, the roles people had in them, and whether they were group-member-involved. */
@NullMarked
package se.gvi.model.incident;

import org.jspecify.annotations.NullMarked;
