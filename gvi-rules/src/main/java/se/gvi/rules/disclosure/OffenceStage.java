// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import se.gvi.model.finding.Text;

/** How far a committed offence came (brottsbalken 23 kap.). */
public enum OffenceStage {
    /** Completed. */
    COMPLETED("completed", "fullbordat"),
    /** An attempt. */
    ATTEMPT("attempt", "försök"),
    /** Preparation. */
    PREPARATION("preparation", "förberedelse"),
    /** Conspiracy. */
    CONSPIRACY("conspiracy", "stämpling");

    private final Text label;

    OffenceStage(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns how it reads in a sentence.
     *
     * @return the word
     */
    public Text label() {
        return label;
    }
}
