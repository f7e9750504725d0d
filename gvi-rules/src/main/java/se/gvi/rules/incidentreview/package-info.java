// SPDX-License-Identifier: Apache-2.0
/** Whether a group member was involved in an incident, on each side, and how the review of it went. */
@NullMarked
package se.gvi.rules.incidentreview;

import org.jspecify.annotations.NullMarked;
