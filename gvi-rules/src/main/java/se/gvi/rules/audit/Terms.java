// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;

/** What a report calls parties and purposes. */
final class Terms {

    private Terms() {}

    static Text of(AuthorityBranch branch) {
        return switch (branch) {
            case POLICE -> Text.of("police", "Polismyndigheten");
            case SECURITY_SERVICE -> Text.of("security service", "Säkerhetspolisen");
            case CUSTOMS -> Text.of("customs", "Tullverket");
            case PROBATION -> Text.of("probation service", "frivården");
            case PRISON -> Text.of("prison service", "kriminalvårdens anstalter och häkten");
            case PROSECUTION -> Text.of("prosecution", "Åklagarmyndigheten");
            case SOCIAL_SERVICES -> Text.of("social services", "socialtjänsten");
            case MUNICIPAL_COORDINATION -> Text.of("municipal coordination", "kommunens samordning");
            case SCHOOL -> Text.of("school", "skolan");
            case HEALTH_CARE -> Text.of("health care", "hälso- och sjukvården");
            case TAX_AGENCY -> Text.of("tax agency", "Skatteverket");
            case ENFORCEMENT_AUTHORITY -> Text.of("enforcement authority", "Kronofogdemyndigheten");
            case CIVIL_SOCIETY -> Text.of("civil society", "civilsamhället");
            case RESEARCH -> Text.of("research", "forskningen");
        };
    }

    static Text of(Purpose purpose) {
        return switch (purpose) {
            case INCIDENT_REVIEW -> Text.of("incident review", "händelsegenomgång");
            case GROUP_AUDIT -> Text.of("group audit", "gruppkartläggning");
            case DIRECT_COMMUNICATION -> Text.of("direct communication", "direkt kommunikation");
            case SUPPORT -> Text.of("support", "stöd");
            case ENFORCEMENT_FOLLOW_UP -> Text.of("enforcement follow-up", "uppföljning av ökat fokus");
            case EVALUATION -> Text.of("evaluation", "utvärdering");
        };
    }
}
