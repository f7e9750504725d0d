// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import se.gvi.model.finding.Text;

/** How somebody stands to a proposed call-in, in a picture of its reach. Each mark has a shape of its own. */
public enum Mark {
    /** Proposed as a messenger who has to come, being under supervision. */
    MANDATORY("messenger who has to come", "budbärare som måste komma"),
    /** Proposed as a messenger who is asked to come. */
    VOLUNTARY("messenger who is asked to come", "budbärare som bjuds in frivilligt"),
    /** Expected to hear the message from a messenger. */
    REACHED("expected to be reached", "väntas nås av budskapet"),
    /** Not expected to hear it. */
    NOT_REACHED("not expected to be reached", "väntas inte nås"),
    /** Shown, but not counted. */
    NOT_COUNTED("not counted", "räknas inte");

    private final Text label;

    Mark(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns how a legend says it.
     *
     * @return for instance "expected to be reached"
     */
    public Text label() {
        return label;
    }

    /**
     * Tells whether somebody with this mark is proposed as a messenger.
     *
     * @return true for the two kinds of messengers
     */
    public boolean isMessenger() {
        return this == MANDATORY || this == VOLUNTARY;
    }
}
