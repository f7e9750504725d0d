// SPDX-License-Identifier: Apache-2.0
/** Situations, questions and expected answers as plain files, so that a port to another language can prove parity. */
@NullMarked
package se.gvi.rules.conformance;

import org.jspecify.annotations.NullMarked;
