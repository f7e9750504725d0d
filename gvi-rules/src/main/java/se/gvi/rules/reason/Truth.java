// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import se.gvi.model.finding.Text;

/** What the recorded facts say to a question. What is not recorded is unknown, never false (Kleene's strong logic). */
public enum Truth {
    /** The facts say yes. */
    MET("met", "uppfyllt"),
    /** The facts say no. */
    NOT_MET("not met", "ej uppfyllt"),
    /** The facts do not say. */
    UNKNOWN("unknown", "okänt");

    private final Text label;

    Truth(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns the truth of what is known to be so or not.
     *
     * @param met whether it is so
     * @return {@link #MET} or {@link #NOT_MET}
     */
    public static Truth of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /**
     * Returns the truth of both holding: one that is not met decides, whatever the other is.
     *
     * @param other the other
     * @return the truth of "this and the other"
     */
    public Truth and(Truth other) {
        return not().or(other.not()).not();
    }

    /**
     * Returns the truth of at least one holding: one that is met decides, whatever the other is.
     *
     * @param other the other
     * @return the truth of "this or the other"
     */
    public Truth or(Truth other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == NOT_MET ? other : UNKNOWN;
    }

    /**
     * Returns the truth of the opposite; that of the unknown is unknown.
     *
     * @return the truth of "not this"
     */
    public Truth not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Tells whether the facts settle the question.
     *
     * @return false only for {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /**
     * Returns how messages say it.
     *
     * @return for instance "not met"
     */
    public Text label() {
        return label;
    }
}
