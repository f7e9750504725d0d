// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;

/** What recipients and purposes are called in sentences. */
final class Labels {

    private Labels() {}

    static Text of(AuthorityBranch branch) {
        return switch (branch) {
            case POLICE -> Text.of("the police", "Polismyndigheten");
            case SECURITY_SERVICE -> Text.of("the security service", "Säkerhetspolisen");
            case CUSTOMS -> Text.of("customs", "Tullverket");
            case PROBATION -> Text.of("the probation service", "Frivården");
            case PRISON -> Text.of("prisons and remand prisons", "anstalter och häkten");
            case PROSECUTION -> Text.of("the prosecution authority", "Åklagarmyndigheten");
            case SOCIAL_SERVICES -> Text.of("social services", "socialtjänsten");
            case MUNICIPAL_COORDINATION ->
                Text.of("the municipality's crime-prevention coordination", "kommunens brottsförebyggande samordning");
            case SCHOOL -> Text.of("schools", "skolan");
            case HEALTH_CARE -> Text.of("health care", "hälso- och sjukvården");
            case TAX_AGENCY -> Text.of("the tax agency", "Skatteverket");
            case ENFORCEMENT_AUTHORITY -> Text.of("the enforcement authority", "Kronofogdemyndigheten");
            case CIVIL_SOCIETY -> Text.of("civil society", "civilsamhället");
            case RESEARCH -> Text.of("research", "forskningen");
        };
    }

    static Text of(Purpose purpose) {
        return switch (purpose) {
            case INCIDENT_REVIEW -> Text.of("the review of incidents", "genomgång av händelser");
            case GROUP_AUDIT -> Text.of("the group audit", "kartläggning av grupper");
            case DIRECT_COMMUNICATION -> Text.of("direct communication", "direkt kommunikation");
            case SUPPORT -> Text.of("support", "stöd");
            case ENFORCEMENT_FOLLOW_UP ->
                Text.of("keeping the promise towards groups", "uppföljning av löftet till grupper");
            case EVALUATION -> Text.of("evaluation", "utvärdering");
        };
    }
}
