// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

/**
 * On what basis an individual is invited.
 */
public enum InvitationBasis {
    /** Obliged to come, as a condition of live probation or parole. */
    MANDATORY,
    /** Free to stay away. */
    VOLUNTARY
}
