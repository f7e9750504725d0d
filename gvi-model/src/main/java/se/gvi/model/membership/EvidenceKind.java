// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What a membership can rest on. Kinship, a shared address, the area someone lives in, music and social media are no
 * evidence here: programmes that used them failed.
 */
public enum EvidenceKind {
    /** Convicted of a crime committed with the group. */
    CONVICTION,
    /** Documented as taking part in a crime with its members. */
    CO_OFFENDING,
    /** Said so, to someone who wrote it down. */
    SELF_ADMISSION,
    /** A graded intelligence report. */
    INTELLIGENCE,
    /** Seen with its members in circumstances that were written down. */
    OBSERVATION,
    /** Named in a group audit by practitioners who know the street. */
    GROUP_AUDIT;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static EvidenceKind of(String word) {
        return Invariant.word(EvidenceKind.class, word);
    }
}
