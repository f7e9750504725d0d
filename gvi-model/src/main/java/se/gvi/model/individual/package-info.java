// SPDX-License-Identifier: Apache-2.0
/** Pseudonymous people, and the supervision and custody the authorities hold them in. */
@NullMarked
package se.gvi.model.individual;

import org.jspecify.annotations.NullMarked;
