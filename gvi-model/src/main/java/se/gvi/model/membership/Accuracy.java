// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * How right what was told is, as the one who wrote it down judged (polisens brottsdatalag 3:4). The steps are this
 * library's own words; a supplier with a finer scale maps it to them.
 */
public enum Accuracy {
    /** Confirmed by something else. */
    CONFIRMED,
    /** Probably right. */
    PROBABLE,
    /** Doubtful. */
    DOUBTFUL,
    /** It could not be judged. */
    NOT_ASSESSABLE;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Accuracy of(String word) {
        return Invariant.word(Accuracy.class, word);
    }
}
