// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

/**
 * How hard to look for the best choice. It is counted in steps of the search and never in time, so that the same
 * situation gives the same plan on every machine.
 */
record Effort(int exactUpTo, long nodesForFewest, long nodesForReach) {

    static final Effort USUAL = new Effort(300, 10_000, 2_000);
}
