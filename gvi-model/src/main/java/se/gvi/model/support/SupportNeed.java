// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What help an individual asked for or accepted.
 */
public enum SupportNeed {
    /** A place to live. */
    HOUSING,
    /** Work or income. */
    INCOME,
    /** School or training. */
    EDUCATION,
    /** Debts. */
    DEBT,
    /** Treatment of addiction or trauma. */
    TREATMENT,
    /** Protection or relocation. */
    PROTECTION,
    /** Leaving the group (avhopp). */
    EXIT,
    /** Something else. */
    OTHER;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupportNeed of(String word) {
        return Invariant.word(SupportNeed.class, word);
    }
}
