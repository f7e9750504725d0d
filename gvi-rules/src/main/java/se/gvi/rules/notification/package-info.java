// SPDX-License-Identifier: Apache-2.0
/** Who should be told the message face to face, why, by when, and how the talks were held. */
@NullMarked
package se.gvi.rules.notification;

import org.jspecify.annotations.NullMarked;
