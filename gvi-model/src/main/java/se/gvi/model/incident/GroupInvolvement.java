// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * Whether a side of an incident was a group member. It asks who was involved, not why: a member shot over a private
 * quarrel is group-member-involved.
 */
public enum GroupInvolvement {
    /** A group member, established. */
    CONFIRMED,
    /** Probably a group member. */
    LIKELY,
    /** No group member. */
    NO,
    /** It was looked into and cannot be told. */
    UNKNOWN;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static GroupInvolvement of(String word) {
        return Invariant.word(GroupInvolvement.class, word);
    }
}
