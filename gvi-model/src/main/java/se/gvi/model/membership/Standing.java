// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/** The place a membership claims for an individual. */
public enum Standing {
    /** Takes part in the group. */
    MEMBER,
    /** Is connected to the group without taking part in it. */
    ASSOCIATE,
    /** Has left. A former member is neither member nor associate. */
    FORMER;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Standing of(String word) {
        return Invariant.word(Standing.class, word);
    }
}
