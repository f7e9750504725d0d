// SPDX-License-Identifier: Apache-2.0
/** The checked situation of a site, and the questions one can ask it. */
@NullMarked
package se.gvi.model.situation;

import org.jspecify.annotations.NullMarked;
