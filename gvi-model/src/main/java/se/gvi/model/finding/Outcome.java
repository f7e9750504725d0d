// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

/** What a report says about data as a whole. */
public enum Outcome {
    /** Every check ran and none found an ERROR. */
    VALID,
    /** Every check ran, and there is an ERROR. */
    INVALID,
    /** Something could not be read or checked: whatever was found, there may be more. */
    INCOMPLETE
}
