// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * The two sides of risk, which are never mixed: programmes that mixed them punished victims.
 */
public enum RiskSide {
    /** The risk of violence by the individual. */
    VIOLENCE_BY,
    /** The risk of violence against the individual. */
    VIOLENCE_AGAINST;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RiskSide of(String word) {
        return Invariant.word(RiskSide.class, word);
    }
}
