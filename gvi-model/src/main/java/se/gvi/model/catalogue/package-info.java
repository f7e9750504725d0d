// SPDX-License-Identifier: Apache-2.0
/** The catalogue of finding codes: what each means, why it is a finding, how to mend it, and what it looks like. */
@NullMarked
package se.gvi.model.catalogue;

import org.jspecify.annotations.NullMarked;
