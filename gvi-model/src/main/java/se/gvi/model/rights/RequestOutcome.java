// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.rights;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/** What was decided on a request. */
public enum RequestOutcome {
    /** What was asked for is done. */
    GRANTED,
    /** It is not done, with reasons and the way to complain. */
    REFUSED;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RequestOutcome of(String word) {
        return Invariant.word(RequestOutcome.class, word);
    }
}
