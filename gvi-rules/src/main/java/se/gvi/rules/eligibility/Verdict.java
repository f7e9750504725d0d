// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/** Whether a step is open. It is a finding, never a decision. */
public enum Verdict {
    /** The recorded facts meet the policy's criteria. */
    ELIGIBLE(Text.of("eligible", "behörig")),
    /** They do not. */
    NOT_ELIGIBLE(Text.of("not eligible", "ej behörig")),
    /** It cannot be told from what is recorded. */
    UNDETERMINED(Text.of("undetermined", "kan inte avgöras"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /**
     * Returns the verdict of a rule's truth.
     *
     * @param truth what the records say of the policy's rule
     * @return met is eligible, not met is not eligible, unknown is undetermined
     */
    public static Verdict of(Truth truth) {
        return switch (truth) {
            case MET -> ELIGIBLE;
            case NOT_MET -> NOT_ELIGIBLE;
            case UNKNOWN -> UNDETERMINED;
        };
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
