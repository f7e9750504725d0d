// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

/**
 * What was decided.
 */
public enum DecisionOutcome {
    /** The step is taken. */
    GO_AHEAD,
    /** The step is not taken for now. */
    NOT_NOW,
    /** The step is not taken. */
    DECLINED
}
