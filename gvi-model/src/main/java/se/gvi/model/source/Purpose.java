// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What a source supplied its records for. The list is closed and follows the steps of the strategy; there is no "other",
 * and no purpose of finding leads for an investigation.
 */
public enum Purpose {
    /** Reviewing homicides and shootings case by case. */
    INCIDENT_REVIEW,
    /** Mapping groups, their relations and their members. */
    GROUP_AUDIT,
    /** Preparing and holding call-ins and custom notifications. */
    DIRECT_COMMUNICATION,
    /** Offering and following up support. */
    SUPPORT,
    /** Keeping the promise towards a group that went on. */
    ENFORCEMENT_FOLLOW_UP,
    /** Evaluating the strategy, in aggregate. */
    EVALUATION;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Purpose of(String word) {
        return Invariant.word(Purpose.class, word);
    }
}
