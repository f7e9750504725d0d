// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * In what circumstances two people were seen together.
 */
public enum TieKind {
    /** Seen or stopped together. */
    SEEN_TOGETHER,
    /** Arrested together. */
    ARRESTED_TOGETHER,
    /** Committed a crime together. */
    CO_OFFENDED,
    /** Committed a serious crime together. */
    CO_OFFENDED_SERIOUS;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static TieKind of(String word) {
        return Invariant.word(TieKind.class, word);
    }
}
