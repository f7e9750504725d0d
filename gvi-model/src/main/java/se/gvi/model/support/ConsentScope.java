// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What an individual has agreed to.
 */
public enum ConsentScope {
    /** Being contacted. */
    CONTACT,
    /** That the parties exchange information about the support; it lifts secrecy (offentlighets- och sekretesslagen 12:2) and is no legal basis for an authority. */
    INFORMATION_EXCHANGE,
    /** Being followed up afterwards. */
    FOLLOW_UP;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ConsentScope of(String word) {
        return Invariant.word(ConsentScope.class, word);
    }
}
