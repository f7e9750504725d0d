// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Regime;

/** What parties, purposes and legal regimes are called in sentences about a programme. */
public final class Parties {

    private Parties() {}

    /**
     * Returns what a party is called.
     *
     * @param branch the branch of an authority
     * @return for instance "the police"
     */
    public static Text of(AuthorityBranch branch) {
        return switch (branch) {
            case POLICE -> Text.of("the police", "polisen");
            case SECURITY_SERVICE -> Text.of("the security service", "Säkerhetspolisen");
            case CUSTOMS -> Text.of("customs", "tullen");
            case PROBATION -> Text.of("the probation service", "frivården");
            case PRISON -> Text.of("prisons and remand prisons", "anstalter och häkten");
            case PROSECUTION -> Text.of("the prosecution authority", "åklagaren");
            case SOCIAL_SERVICES -> Text.of("social services", "socialtjänsten");
            case MUNICIPAL_COORDINATION -> Text.of("the municipal coordination", "kommunens samordning");
            case SCHOOL -> Text.of("schools", "skolan");
            case HEALTH_CARE -> Text.of("health care", "hälso- och sjukvården");
            case TAX_AGENCY -> Text.of("the tax agency", "Skatteverket");
            case ENFORCEMENT_AUTHORITY -> Text.of("the enforcement authority", "Kronofogdemyndigheten");
            case CIVIL_SOCIETY -> Text.of("civil society", "civilsamhället");
            case RESEARCH -> Text.of("research", "forskningen");
        };
    }

    /**
     * Returns what a purpose is called.
     *
     * @param purpose the purpose
     * @return for instance "the review of incidents"
     */
    public static Text of(Purpose purpose) {
        return switch (purpose) {
            case INCIDENT_REVIEW -> Text.of("the review of incidents", "genomgång av händelser");
            case GROUP_AUDIT -> Text.of("the mapping of groups", "kartläggning av grupper");
            case DIRECT_COMMUNICATION -> Text.of("direct communication", "direkt kommunikation");
            case SUPPORT -> Text.of("support", "stöd");
            case ENFORCEMENT_FOLLOW_UP ->
                Text.of("keeping the promise towards groups", "uppföljning av löftet till grupper");
            case EVALUATION -> Text.of("evaluation", "utvärdering");
        };
    }

    /**
     * Returns what a legal regime is called.
     *
     * @param regime the regime
     * @return the acts that it is made of
     */
    public static Text of(Regime regime) {
        return switch (regime) {
            case LED_POLICE ->
                Text.of(
                        "brottsdatalagen (2018:1177) and polisens brottsdatalag (2018:1693)",
                        "brottsdatalagen (2018:1177) och polisens brottsdatalag (2018:1693)");
            case LED_PROBATION ->
                Text.of(
                        "brottsdatalagen (2018:1177) and Kriminalvården's act (2018:1699)",
                        "brottsdatalagen (2018:1177) och Kriminalvårdens lag (2018:1699)");
            case GDPR_SOCIAL_BOARD ->
                Text.of(
                        "the GDPR and lag (2001:454) on social services",
                        "dataskyddsförordningen och lagen (2001:454) om socialtjänsten");
            case GDPR_OTHER_AUTHORITY ->
                Text.of(
                        "the GDPR and dataskyddslagen (2018:218)",
                        "dataskyddsförordningen och dataskyddslagen (2018:218)");
            case NON_AUTHORITY -> Text.of("the GDPR, not an authority", "dataskyddsförordningen, ingen myndighet");
        };
    }
}
