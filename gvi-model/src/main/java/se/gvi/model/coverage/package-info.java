// SPDX-License-Identifier: Apache-2.0
/** What a source has recorded completely, so that silence can be told from absence. */
@NullMarked
package se.gvi.model.coverage;

import org.jspecify.annotations.NullMarked;
