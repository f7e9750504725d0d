// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * The level of risk at which a human being arrived, lowest first. The library computes no such level.
 */
public enum RiskLevel {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RiskLevel of(String word) {
        return Invariant.word(RiskLevel.class, word);
    }
}
