// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What came of an attempt to reach somebody.
 */
public enum AttemptOutcome {
    /** The person was told face to face. */
    DELIVERED,
    /** The written statement was left. */
    LETTER_LEFT,
    /** The person was not there. */
    NOT_FOUND,
    /** The person did not want to listen. */
    DECLINED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AttemptOutcome of(String word) {
        return Invariant.word(AttemptOutcome.class, word);
    }
}
