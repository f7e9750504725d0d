// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

/**
 * Something a report says besides its findings.
 *
 * @param kind what it is about
 * @param words what it says, on one line
 */
record Notice(Kind kind, String words) {

    /** What a notice is about, in the order in which a reader should know it. */
    enum Kind {
        OUTCOME,
        VALUES_SHOWN,
        NOT_CHECKED,
        TRUNCATED,
        ERRORS_OVERRIDDEN,
        SUPPRESSED,
        OVERRIDE,
        NOTE
    }
}
