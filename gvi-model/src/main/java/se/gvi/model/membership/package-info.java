// SPDX-License-Identifier: Apache-2.0
/** The claim that an individual has a place in a group, with its evidence and its review date. */
@NullMarked
package se.gvi.model.membership;

import org.jspecify.annotations.NullMarked;
