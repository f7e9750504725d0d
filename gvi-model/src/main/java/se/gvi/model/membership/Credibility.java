// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * How far whoever told something is to be believed, as the one who wrote it down judged (polisens brottsdatalag 3:4). The
 * steps are this library's own words; a supplier with a finer scale maps it to them.
 */
public enum Credibility {
    /** To be believed. */
    CREDIBLE,
    /** Sometimes to be believed. */
    PARTLY_CREDIBLE,
    /** Not to be believed. */
    NOT_CREDIBLE,
    /** It could not be judged. */
    NOT_ASSESSABLE;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Credibility of(String word) {
        return Invariant.word(Credibility.class, word);
    }
}
