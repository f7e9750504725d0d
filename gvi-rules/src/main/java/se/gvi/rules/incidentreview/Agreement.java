// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import se.gvi.model.finding.Text;

/** How what the reviewers found goes with what follows from the records. Neither replaces the other. */
public enum Agreement {
    /** Both say the same. */
    AGREES(Text.of("agrees with the records", "stämmer med uppgifterna")),
    /** The records leave open what the reviewers found. */
    POSSIBLE(Text.of("possible from the records", "möjligt enligt uppgifterna")),
    /** The records say something else: one of the two needs another look. */
    DIFFERS(Text.of("differs from the records", "skiljer sig från uppgifterna")),
    /** There is no classification. */
    NOT_CLASSIFIED(Text.of("not classified", "inte klassificerad"));

    private final Text label;

    Agreement(Text label) {
        this.label = label;
    }

    /**
     * Returns how it reads in a sentence.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }
}
