// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import se.gvi.model.finding.Text;

/**
 * Why a personal or coordination number may be processed without consent: what lag (2018:218) 3 kap. 10 § allows, and
 * nothing else. Whether it holds is for a human being to judge.
 */
public enum PersonnummerGround {
    /** The purpose of the processing clearly motivates it. */
    PURPOSE("the purpose of the processing", "ändamålet med behandlingen"),
    /** It is clearly motivated because people must not be mistaken for each other. */
    SECURE_IDENTIFICATION("the need for secure identification", "vikten av en säker identifiering"),
    /** Another weighty reason clearly motivates it. */
    WEIGHTY_REASON("another weighty reason", "något annat beaktansvärt skäl");

    private final Text label;

    PersonnummerGround(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns the ground in words.
     *
     * @return the words, without a capital
     */
    public Text label() {
        return label;
    }
}
