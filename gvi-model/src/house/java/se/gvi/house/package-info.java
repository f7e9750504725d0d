// SPDX-License-Identifier: Apache-2.0
/** The house rules of gvi that ArchUnit can check. */
@NullMarked
package se.gvi.house;

import org.jspecify.annotations.NullMarked;
