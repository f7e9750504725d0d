// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Invariant;

/** The legal regime under which a party processes what it supplied. It differs per party, not per system. */
public enum Regime {
    /** Law-enforcement directive: brottsdatalagen and polisens brottsdatalag. */
    LED_POLICE(
            "brottsdatalagen (2018:1177) and polisens brottsdatalag (2018:1693)",
            "brottsdatalagen (2018:1177) och polisens brottsdatalag (2018:1693)"),
    /** Law-enforcement directive: brottsdatalagen and Kriminalvården's act (2018:1699). */
    LED_PROBATION(
            "brottsdatalagen (2018:1177) and Kriminalvården's act (2018:1699)",
            "brottsdatalagen (2018:1177) och Kriminalvårdens brottsdatalag (2018:1699)"),
    /** GDPR with lag (2001:454) on personal data in social services. */
    GDPR_SOCIAL_BOARD(
            "the GDPR and the act (2001:454) on personal data in social services",
            "dataskyddsförordningen och lagen (2001:454) om behandling av personuppgifter inom socialtjänsten"),
    /** GDPR with dataskyddslagen (2018:218), another authority. */
    GDPR_OTHER_AUTHORITY(
            "the GDPR and dataskyddslagen (2018:218)", "dataskyddsförordningen och dataskyddslagen (2018:218)"),
    /** GDPR, not an authority: no offence data (dataskyddslagen 3:8). */
    NON_AUTHORITY("the GDPR, for those that are no authority", "dataskyddsförordningen, för den som inte är myndighet");

    private final Text label;

    Regime(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what the regime is called in a sentence.
     *
     * @return the acts that it is made of, as a noun phrase that can follow "under"
     */
    public Text label() {
        return label;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Regime of(String word) {
        return Invariant.word(Regime.class, word);
    }
}
