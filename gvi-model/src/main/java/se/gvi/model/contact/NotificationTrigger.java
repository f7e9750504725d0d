// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What a custom notification answers to.
 */
public enum NotificationTrigger {
    /** Violence has just happened and retaliation is to be prevented. */
    FRESH_INCIDENT,
    /** A feud is to be interrupted. */
    LIVE_FEUD,
    /** The person is believed to be in danger of being shot. */
    IMMINENT_DANGER,
    /** The group was not represented at the call-in. */
    GROUP_NOT_REPRESENTED,
    /** The person is about to leave prison. */
    COMING_RELEASE,
    /** An earlier message is followed up. */
    FOLLOW_UP,
    /** It is part of a planned round of talks. */
    WAVE;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static NotificationTrigger of(String word) {
        return Invariant.word(NotificationTrigger.class, word);
    }
}
