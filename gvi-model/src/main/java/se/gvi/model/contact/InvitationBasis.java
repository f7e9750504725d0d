// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * On what basis an individual is invited.
 */
public enum InvitationBasis {
    /** Obliged to come, as a condition of live probation or parole. */
    MANDATORY,
    /** Free to stay away. */
    VOLUNTARY;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static InvitationBasis of(String word) {
        return Invariant.word(InvitationBasis.class, word);
    }
}
