// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * The part an individual had in an incident. A role belongs to an involvement, never to a person: a victim of one
 * incident can be a suspect of another.
 */
public enum Role {
    /** Suspected of it. */
    SUSPECT,
    /** Convicted of it. */
    CONVICTED,
    /** Harmed by it. */
    VICTIM,
    /** Saw it. */
    WITNESS,
    /** Was part of it otherwise. */
    OTHER;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Role of(String word) {
        return Invariant.word(Role.class, word);
    }
}
