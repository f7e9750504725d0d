// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * Why an enforcement focus ended.
 */
public enum FocusEnd {
    /** The group stopped, or there was no new violence. */
    EFFECT,
    /** The members are locked up. */
    MEMBERS_IN_CUSTODY,
    /** It should not have been started. */
    ERROR;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static FocusEnd of(String word) {
        return Invariant.word(FocusEnd.class, word);
    }
}
