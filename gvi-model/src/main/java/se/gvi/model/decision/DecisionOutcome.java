// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What was decided.
 */
public enum DecisionOutcome {
    /** The step is taken. */
    GO_AHEAD,
    /** The step is not taken for now. */
    NOT_NOW,
    /** The step is not taken. */
    DECLINED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static DecisionOutcome of(String word) {
        return Invariant.word(DecisionOutcome.class, word);
    }
}
