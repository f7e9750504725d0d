// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import se.gvi.model.finding.Text;

/** What happened to a record that others were given. */
public enum Change {
    /** It was replaced by a version that says something else. */
    CORRECTED("was corrected", "har rättats"),
    /** It was withdrawn, and nothing took its place. */
    WITHDRAWN("was withdrawn", "har återtagits"),
    /** It is no longer held. */
    ERASED("was erased", "har raderats"),
    /** It is kept, but must not be used. */
    RESTRICTED("must not be used for now", "får inte användas tills vidare");

    private final Text label;

    Change(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns how a notice says it.
     *
     * @return for instance "was corrected"
     */
    public Text label() {
        return label;
    }
}
