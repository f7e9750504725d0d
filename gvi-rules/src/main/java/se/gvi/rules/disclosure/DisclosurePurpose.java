// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import se.gvi.model.finding.Text;

/**
 * What the recipient is to use the information for. The first six are those of OSL 10:15a; the others are there so that
 * a question about them gets its answer too.
 */
public enum DisclosurePurpose {
    /** To prevent criminal activity (att förebygga). */
    PREVENT_CRIME("to prevent crime", "att förebygga brott"),
    /** To stop criminal activity that is on its way (att förhindra). */
    STOP_CRIME("to stop crime", "att förhindra brott"),
    /** To detect criminal activity. */
    DETECT_CRIME("to detect crime", "att upptäcka brott"),
    /** To investigate offences. */
    INVESTIGATE_CRIME("to investigate crime", "att utreda brott"),
    /** To prevent, stop, detect or investigate wrong benefits, grants, taxes or fees. */
    WRONG_PAYMENTS("against wrong payments", "mot felaktiga utbetalningar"),
    /** To prevent, stop, detect or investigate cheating and breaches of rules, conditions or agreements. */
    RULE_BREACHES("against breaches of rules", "mot regelöverträdelser"),
    /** To bring an offence before a court. */
    PROSECUTE_CRIME("to prosecute crime", "att lagföra brott"),
    /** To help the individual. */
    SUPPORT("to support the individual", "att stödja den enskilde"),
    /** To follow up or evaluate one's own work. */
    FOLLOW_UP("to follow up", "uppföljning"),
    /** Research. */
    RESEARCH("research", "forskning"),
    /** Statistics. */
    STATISTICS("statistics", "statistik");

    private final Text label;

    DisclosurePurpose(String en, String sv) {
        this.label = Text.of(en, sv);
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
