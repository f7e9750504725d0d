// SPDX-License-Identifier: Apache-2.0
/** Whom to invite to a call-in so that the message reaches every prioritised group, with reasons and proof. */
@NullMarked
package se.gvi.rules.callin;

import org.jspecify.annotations.NullMarked;
