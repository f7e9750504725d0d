// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * Whether an invited individual came.
 */
public enum Attendance {
    /** Came and stayed. */
    ATTENDED,
    /** Came and left before the end. */
    LEFT_EARLY,
    /** Stayed away. */
    NO_SHOW,
    /** Was excused beforehand. */
    EXCUSED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Attendance of(String word) {
        return Invariant.word(Attendance.class, word);
    }
}
