// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * Where somebody was sought.
 */
public enum AttemptPlace {
    /** At home. */
    HOME,
    /** In the street. */
    STREET,
    /** At the probation office. */
    PROBATION_OFFICE,
    /** In prison. */
    PRISON,
    /** Elsewhere. */
    OTHER;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AttemptPlace of(String word) {
        return Invariant.word(AttemptPlace.class, word);
    }
}
