// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What practitioners call a group. It makes no difference to any answer.
 */
public enum GroupKind {
    /** A gang. */
    GANG,
    /** A crew. */
    CREW,
    /** A set of a larger gang. */
    SET,
    /** A clique. */
    CLIQUE,
    /** A network known by who knows whom. */
    NETWORK,
    /** A constellation around a project or a person. */
    CONSTELLATION,
    /** Anything else whose violence has a group dynamic. */
    OTHER;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static GroupKind of(String word) {
        return Invariant.word(GroupKind.class, word);
    }
}
