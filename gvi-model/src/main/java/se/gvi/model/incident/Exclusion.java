// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * Why a violent incident is outside the strategy, as the Washington DC problem analysis takes them out.
 */
public enum Exclusion {
    /** An officer on duty used force. */
    OFFICER_INVOLVED,
    /** The person hurt had an accident with the weapon. */
    ACCIDENTAL_SELF_INFLICTED,
    /** The violence was justified self-defence. */
    JUSTIFIED_SELF_DEFENCE;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Exclusion of(String word) {
        return Invariant.word(Exclusion.class, word);
    }
}
