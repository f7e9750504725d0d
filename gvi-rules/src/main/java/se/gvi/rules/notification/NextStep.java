// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import se.gvi.model.finding.Text;

/** What comes next in reaching somebody. It is proposed; people decide. */
public enum NextStep {
    /** Nobody has tried yet: visit. */
    TELL(Text.of("tell", "framför budskapet")),
    /** Tried without contact: try again. */
    TRY_AGAIN(Text.of("try again", "försök igen")),
    /** Tried as often as the policy says: leave the written statement. */
    LEAVE_A_LETTER(Text.of("leave a letter", "lämna ett brev")),
    /** The written statement was left: the individual has the word. */
    AWAIT_ANSWER(Text.of("letter left, await an answer", "brev lämnat, avvakta svar")),
    /** Something is not recorded, perhaps whether the individual was told: find out before anybody visits. */
    FIND_OUT(Text.of("first find out what is missing", "ta först reda på det som saknas")),
    /** Told face to face, or at a call-in. */
    DONE(Text.of("done", "gjort"));

    private final Text label;

    NextStep(Text label) {
        this.label = label;
    }

    /**
     * Returns how it reads.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }
}
