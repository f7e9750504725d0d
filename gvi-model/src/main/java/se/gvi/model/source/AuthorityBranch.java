// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Invariant;

/**
 * A party to the partnership. Secrecy runs between authorities and between independent branches of one municipality
 * (offentlighets- och sekretesslagen 8:1-2), so the party is the branch, never "the municipality".
 */
public enum AuthorityBranch {
    /** Polismyndigheten. */
    POLICE("the police", "polisen"),
    /** Säkerhetspolisen. */
    SECURITY_SERVICE("the security service", "Säkerhetspolisen"),
    /** Tullverket. */
    CUSTOMS("customs", "Tullverket"),
    /** Frivården, the probation service within Kriminalvården. */
    PROBATION("the probation service", "frivården"),
    /** Prisons and remand prisons within Kriminalvården. */
    PRISON("the prison service", "anstalt eller häkte"),
    /** Åklagarmyndigheten. */
    PROSECUTION("the prosecution authority", "Åklagarmyndigheten"),
    /** The social board, socialnämnden. */
    SOCIAL_SERVICES("social services", "socialtjänsten"),
    /** The municipality's crime-prevention coordination. */
    MUNICIPAL_COORDINATION(
            "the municipality's crime-prevention coordination", "kommunens brottsförebyggande samordning"),
    /** Schools. */
    SCHOOL("the school", "skolan"),
    /** Health care. */
    HEALTH_CARE("health care", "hälso- och sjukvården"),
    /** Skatteverket. */
    TAX_AGENCY("the tax agency", "Skatteverket"),
    /** Kronofogdemyndigheten. */
    ENFORCEMENT_AUTHORITY("the enforcement authority", "Kronofogdemyndigheten"),
    /** The community's moral voice and service providers that are no authority. They hold no offence data. */
    CIVIL_SOCIETY("civil society", "civilsamhället"),
    /** Researchers and published statistics. */
    RESEARCH("research", "forskningen");

    private final Text label;

    AuthorityBranch(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what the party is called in a sentence.
     *
     * @return a noun phrase in the singular, in lower case unless it is a name, for instance "the police"
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the regimes under which it can process records of the strategy. Police and Kriminalvården are under
     * brottsdatalagen where they fight crime or carry out sentences, and under the GDPR otherwise; social services have an
     * act of their own (2001:454); a school, a clinic or a university may be no authority. The acts of customs,
     * prosecutors and tax agency under brottsdatalagen have no word of their own here, and stand under
     * {@link Regime#LED_POLICE}.
     *
     * @return an immutable list, the regime that is most its own first
     */
    public List<Regime> regimes() {
        return switch (this) {
            case POLICE, SECURITY_SERVICE, CUSTOMS, PROSECUTION, TAX_AGENCY ->
                List.of(Regime.LED_POLICE, Regime.GDPR_OTHER_AUTHORITY);
            case PROBATION, PRISON -> List.of(Regime.LED_PROBATION, Regime.GDPR_OTHER_AUTHORITY);
            case SOCIAL_SERVICES -> List.of(Regime.GDPR_SOCIAL_BOARD);
            case MUNICIPAL_COORDINATION, ENFORCEMENT_AUTHORITY -> List.of(Regime.GDPR_OTHER_AUTHORITY);
            case SCHOOL, HEALTH_CARE, RESEARCH -> List.of(Regime.GDPR_OTHER_AUTHORITY, Regime.NON_AUTHORITY);
            case CIVIL_SOCIETY -> List.of(Regime.NON_AUTHORITY);
        };
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AuthorityBranch of(String word) {
        return Invariant.word(AuthorityBranch.class, word);
    }
}
