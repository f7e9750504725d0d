// SPDX-License-Identifier: Apache-2.0
/** What people ask about their own data, and what came of it. */
@NullMarked
package se.gvi.model.rights;

import org.jspecify.annotations.NullMarked;
