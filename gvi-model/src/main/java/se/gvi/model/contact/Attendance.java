// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

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
    EXCUSED
}
