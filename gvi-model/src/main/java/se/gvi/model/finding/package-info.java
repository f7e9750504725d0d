// SPDX-License-Identifier: Apache-2.0
/** What can be wrong with data: codes, messages in English and Swedish, and reports of all that was found. */
@NullMarked
package se.gvi.model.finding;

import org.jspecify.annotations.NullMarked;
