// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import se.gvi.model.invariant.Invariant;

/**
 * A party to the partnership. Secrecy runs between authorities and between independent branches of one municipality
 * (offentlighets- och sekretesslagen 8:1-2), so the party is the branch, never "the municipality".
 */
public enum AuthorityBranch {
    /** Polismyndigheten. */
    POLICE,
    /** Säkerhetspolisen. */
    SECURITY_SERVICE,
    /** Tullverket. */
    CUSTOMS,
    /** Frivården, the probation service within Kriminalvården. */
    PROBATION,
    /** Prisons and remand prisons within Kriminalvården. */
    PRISON,
    /** Åklagarmyndigheten. */
    PROSECUTION,
    /** The social board, socialnämnden. */
    SOCIAL_SERVICES,
    /** The municipality's crime-prevention coordination. */
    MUNICIPAL_COORDINATION,
    /** Schools. */
    SCHOOL,
    /** Health care. */
    HEALTH_CARE,
    /** Skatteverket. */
    TAX_AGENCY,
    /** Kronofogdemyndigheten. */
    ENFORCEMENT_AUTHORITY,
    /** The community's moral voice and service providers that are no authority. They hold no offence data. */
    CIVIL_SOCIETY,
    /** Researchers and published statistics. */
    RESEARCH;

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
