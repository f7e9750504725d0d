// SPDX-License-Identifier: Apache-2.0
/** Whether the offer of help was kept: first contacts, consents, outcomes and preparations to leave crime. */
@NullMarked
package se.gvi.rules.support;

import org.jspecify.annotations.NullMarked;
