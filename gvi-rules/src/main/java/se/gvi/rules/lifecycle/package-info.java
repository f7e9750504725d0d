// SPDX-License-Identifier: Apache-2.0
/** How far a group, an incident, a contact or a focus has come, and what can follow. */
@NullMarked
package se.gvi.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
