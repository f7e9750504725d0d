// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import se.gvi.model.finding.Text;

/**
 * What a log may be read for: exactly four purposes (Directive (EU) 2016/680 art. 25(2)). Nothing else opens it, not
 * curiosity about a colleague and not the work on a case.
 */
public enum LogPurpose {
    /** Checking that data are processed as the law requires. */
    LAWFULNESS_OF_PROCESSING(
            "checking that the processing follows the law", "kontroll av att behandlingen följer lagen"),
    /** The authority's own supervision, also of its staff. */
    SELF_MONITORING("self-monitoring", "egenkontroll"),
    /** Keeping the data whole and safe. */
    INTEGRITY_AND_SECURITY("integrity and security of the data", "uppgifternas integritet och säkerhet"),
    /** Criminal proceedings. */
    CRIMINAL_PROCEEDINGS("criminal proceedings", "straffrättsligt förfarande");

    private final Text label;

    LogPurpose(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what it is called.
     *
     * @return the term, in lower case
     */
    public Text label() {
        return label;
    }
}
