// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.BitSet;

/** Whom to invite, what that is worth, and what the best choice can be worth at most or costs at least. */
record Choice(BitSet chosen, double value, double bound, boolean proven) {}
