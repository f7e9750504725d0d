// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

/** The answer to a question about facts. */
public enum Answer {
    /** The facts say yes. */
    MET,
    /** The facts say no. */
    NOT_MET,
    /** The facts do not say. */
    UNKNOWN;

    /**
     * Whether the facts settle the question.
     *
     * @return false only for {@link #UNKNOWN}
     */
    public boolean isSettled() {
        return this != UNKNOWN;
    }
}
