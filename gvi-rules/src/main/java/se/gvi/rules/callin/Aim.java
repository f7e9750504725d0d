// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

/** What a plan is to achieve. */
public enum Aim {
    /**
     * The fewest invitees such that everyone who can be reached is one of them or tied to one of them (Wheeler and others,
     * Choosing Representatives): a minimum dominating set.
     */
    FEWEST,
    /**
     * The largest number of people reached that can be expected of a number of seats, when those who are obliged attend
     * with other odds than those who are not (the extension of Wheeler and others).
     */
    REACH
}
