// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import se.gvi.simulation.chance.Chance;

/**
 * Which facts the partnership has. Each is drawn by itself, so that a larger share of unknown facts takes some away and
 * brings none.
 *
 * @param chance what to draw from
 * @param unknownShare the share of facts that it does not have
 */
record Knowledge(Chance chance, double unknownShare) {

    /** Whether somebody's file could be read. */
    boolean ofPerson(int person) {
        return has("file", person);
    }

    boolean has(String fact, int number) {
        return !chance.stream("unknown " + fact, number).happens(unknownShare);
    }
}
