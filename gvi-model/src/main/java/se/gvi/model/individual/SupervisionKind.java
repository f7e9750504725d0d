// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.individual;

/**
 * In what way the authorities hold or supervise a person.
 */
public enum SupervisionKind {
    /** Skyddstillsyn: a community sentence under the probation service. */
    PROBATION,
    /** Villkorlig frigivning: conditional release with supervision. */
    PAROLE,
    /** In prison or on remand. */
    CUSTODY
}
