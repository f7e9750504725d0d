// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * Whether a group is on the street.
 */
public enum GroupStatus {
    /** It acts as a group. */
    ACTIVE,
    /** It has gone quiet but may return. */
    DORMANT,
    /** It is no more. */
    DISSOLVED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static GroupStatus of(String word) {
        return Invariant.word(GroupStatus.class, word);
    }
}
