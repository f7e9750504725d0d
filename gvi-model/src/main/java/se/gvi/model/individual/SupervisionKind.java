// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.individual;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * In what way the authorities hold or supervise a person.
 */
public enum SupervisionKind {
    /** Skyddstillsyn: a community sentence under the probation service. */
    PROBATION,
    /** Villkorlig frigivning: conditional release with supervision. */
    PAROLE,
    /** In prison or on remand. */
    CUSTODY;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SupervisionKind of(String word) {
        return Invariant.word(SupervisionKind.class, word);
    }
}
