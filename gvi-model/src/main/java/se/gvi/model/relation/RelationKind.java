// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * How two groups stand to each other.
 */
public enum RelationKind {
    /** They act together. */
    ALLIANCE,
    /** They are in conflict. */
    FEUD;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RelationKind of(String word) {
        return Invariant.word(RelationKind.class, word);
    }
}
