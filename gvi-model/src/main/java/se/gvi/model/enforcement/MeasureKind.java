// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * A lawful measure towards one individual while the group is under focus.
 */
public enum MeasureKind {
    /** Police follow the individual for any offence. */
    TARGETED_PATROL,
    /** Probation enforces every condition. */
    STRICT_SUPERVISION,
    /** An earlier sentence is executed first. */
    PRIORITY_EXECUTION,
    /** The tax agency takes the individual's case first. */
    TAX_CASE,
    /** The enforcement authority takes the individual's case first. */
    DEBT_CASE,
    /** Traffic controls. */
    TRAFFIC_CONTROL,
    /** Another lawful measure. */
    OTHER;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static MeasureKind of(String word) {
        return Invariant.word(MeasureKind.class, word);
    }
}
