// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import se.gvi.model.finding.Text;

/**
 * How sure it was who the person is when a coordination number was given (lag 2022:1697). Whoever receives the number
 * is to be told.
 */
public enum IdentityLevel {
    /** The identity was proved. */
    PROVED("proved", "styrkt"),
    /** The identity was made probable. */
    PROBABLE("probable", "sannolik"),
    /** The identity is uncertain: the number may be one of several of the same person, or not of this one. */
    UNCERTAIN("uncertain", "osäker");

    private final Text label;

    IdentityLevel(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns the level as the law calls it.
     *
     * @return the word
     */
    public Text label() {
        return label;
    }
}
