// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.rights;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/** What a person can ask of those who hold data about them. */
public enum Right {
    /** To learn what is held (GDPR art. 15, brottsdatalagen ch. 4). */
    ACCESS,
    /** To have data put right (GDPR art. 16, brottsdatalagen ch. 4). */
    CORRECTION,
    /** To have data erased (GDPR art. 17, brottsdatalagen ch. 4). */
    ERASURE,
    /** To have data kept but not used (GDPR art. 18, brottsdatalagen 2:16). */
    RESTRICTION,
    /** That data about them are not used (GDPR art. 21); a right towards those under GDPR only. */
    OBJECTION;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Right of(String word) {
        return Invariant.word(Right.class, word);
    }
}
