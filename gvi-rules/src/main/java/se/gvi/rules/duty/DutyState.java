// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import se.gvi.model.finding.Text;

/** Whether a duty is due, or cannot be told to be fulfilled. */
public enum DutyState {
    /** What is recorded says that it is due. */
    DUE("due", "ska göras"),
    /** What is recorded does not tell whether it is fulfilled. */
    UNKNOWN("cannot be told", "kan inte avgöras");

    private final Text label;

    DutyState(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns how lists say it.
     *
     * @return for instance "due"
     */
    public Text label() {
        return label;
    }
}
