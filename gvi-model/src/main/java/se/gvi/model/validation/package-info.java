// SPDX-License-Identifier: Apache-2.0
/** Checks that concern several records at once, each reporting all it finds. */
@NullMarked
package se.gvi.model.validation;

import org.jspecify.annotations.NullMarked;
