// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/** The legal regime under which a party processes what it supplied. It differs per party, not per system. */
public enum Regime {
    /** Law-enforcement directive: brottsdatalagen and polisens brottsdatalag. */
    LED_POLICE,
    /** Law-enforcement directive: brottsdatalagen and Kriminalvården's act (2018:1699). */
    LED_PROBATION,
    /** GDPR with lag (2001:454) on personal data in social services. */
    GDPR_SOCIAL_BOARD,
    /** GDPR with dataskyddslagen (2018:218), another authority. */
    GDPR_OTHER_AUTHORITY,
    /** GDPR, not an authority: no offence data (dataskyddslagen 3:8). */
    NON_AUTHORITY;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Regime of(String word) {
        return Invariant.word(Regime.class, word);
    }
}
