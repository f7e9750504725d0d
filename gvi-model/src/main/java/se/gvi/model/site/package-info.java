// SPDX-License-Identifier: Apache-2.0
/** The city or district that runs the strategy. */
@NullMarked
package se.gvi.model.site;

import org.jspecify.annotations.NullMarked;
