// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * How far a support case has come.
 */
public enum SupportStatus {
    /** Help was offered. */
    OFFERED,
    /** The individual asked for it. */
    REQUESTED,
    /** A first contact was made. */
    CONTACTED,
    /** Support is given. */
    ACTIVE,
    /** It was brought to its end. */
    COMPLETED,
    /** It ended before. */
    DROPPED,
    /** The individual moved away with help. */
    RELOCATED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupportStatus of(String word) {
        return Invariant.word(SupportStatus.class, word);
    }
}
