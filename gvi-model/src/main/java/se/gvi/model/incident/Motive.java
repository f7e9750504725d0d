// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What the review of an incident found the motive to be. Involvement of a group is judged by who was a member, not by
 * motive (strategy D1); the motive is kept for the other way of counting, by the circumstances of the incident.
 */
public enum Motive {
    /** A dispute between groups or within one. */
    GROUP_DISPUTE,
    /** Revenge for something done before. */
    RETALIATION,
    /** A robbery. */
    ROBBERY,
    /** Trade in drugs, or debts from it. */
    DRUGS,
    /** A matter between persons that has nothing to do with a group. */
    PERSONAL,
    /** Another motive. */
    OTHER,
    /** The review could not tell. */
    UNKNOWN;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Motive of(String word) {
        return Invariant.word(Motive.class, word);
    }
}
