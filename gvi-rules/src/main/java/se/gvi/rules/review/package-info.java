// SPDX-License-Identifier: Apache-2.0
/** What is to be gone over again, and who should be taken off the list because nothing holds them there. */
@NullMarked
package se.gvi.rules.review;

import org.jspecify.annotations.NullMarked;
