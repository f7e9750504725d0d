// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

/**
 * Where somebody was sought.
 */
public enum AttemptPlace {
    /** At home. */
    HOME,
    /** In the street. */
    STREET,
    /** At the probation office. */
    PROBATION_OFFICE,
    /** In prison. */
    PRISON,
    /** Elsewhere. */
    OTHER
}
