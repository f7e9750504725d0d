// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * A part of what is told at a custom notification.
 */
public enum MessagePart {
    /** The violence must stop. */
    MESSAGE,
    /** What the law says and what follows if the violence goes on. */
    LEGAL_INFORMATION,
    /** Help is there, and how to get it. */
    OFFER_OF_HELP,
    /** The person is not suspected of a crime (Polisen, December 2021). */
    NOT_SUSPECTED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MessagePart of(String word) {
        return Invariant.word(MessagePart.class, word);
    }
}
