// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
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

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AuthorityBranch of(String word) {
        return Invariant.word(AuthorityBranch.class, word);
    }
}
