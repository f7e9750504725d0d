// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * A step the strategy can take.
 */
public enum Intervention {
    /** An invitation of an individual to a call-in. */
    CALL_IN,
    /** A custom notification to an individual. */
    CUSTOM_NOTIFICATION,
    /** An offer of support to an individual. */
    SUPPORT,
    /** Increased focus on a group. */
    ENFORCEMENT_FOCUS;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Intervention of(String word) {
        return Invariant.word(Intervention.class, word);
    }
}
