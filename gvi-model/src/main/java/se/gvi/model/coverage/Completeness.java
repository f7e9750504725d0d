// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.coverage;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * How much of what there is a source has recorded.
 */
public enum Completeness {
    /** All of it: what is not recorded did not happen, or does not hold, as far as the source can know. */
    COMPLETE,
    /** Some of it: what is not recorded may be so or not. */
    PARTIAL,
    /** None of it could be delivered: nothing is known either way. */
    UNAVAILABLE;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Completeness of(String word) {
        return Invariant.word(Completeness.class, word);
    }
}
