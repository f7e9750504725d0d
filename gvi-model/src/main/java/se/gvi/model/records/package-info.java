// SPDX-License-Identifier: Apache-2.0
/** Everything recorded about a site, as it was recorded and not yet checked. */
@NullMarked
package se.gvi.model.records;

import org.jspecify.annotations.NullMarked;
