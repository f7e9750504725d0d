// SPDX-License-Identifier: Apache-2.0
/** Dated criteria and parameters of a city, each with its source, as a document. */
@NullMarked
package se.gvi.rules.policy;

import org.jspecify.annotations.NullMarked;
