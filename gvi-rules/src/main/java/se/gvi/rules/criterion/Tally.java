// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.rules.reason.Truth;

/** Counts what certainly and what possibly answers to a question, towards "at least so many". */
final class Tally {

    private int certain;
    private int possible;

    /** Counts one thing. */
    Truth count(Truth truth) {
        if (truth == Truth.MET) {
            certain++;
        }
        if (truth != Truth.NOT_MET) {
            possible++;
        }
        return truth;
    }

    /**
     * Tells whether there are at least so many. Where recording is not complete there may always be more than was
     * counted.
     */
    Truth atLeast(int needed, boolean complete) {
        if (certain >= needed) {
            return Truth.MET;
        }
        return complete && possible < needed ? Truth.NOT_MET : Truth.UNKNOWN;
    }
}
