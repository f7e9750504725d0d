// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * How far a call-in has come.
 */
public enum CallInStatus {
    /** It is to be held. */
    PLANNED,
    /** It was held. */
    HELD,
    /** It was not held. */
    CANCELLED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CallInStatus of(String word) {
        return Invariant.word(CallInStatus.class, word);
    }
}
