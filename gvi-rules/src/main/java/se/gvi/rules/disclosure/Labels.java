// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;

/** What texts call a party, and lists of words. */
final class Labels {

    private Labels() {}

    static Text of(AuthorityBranch branch) {
        return switch (branch) {
            case POLICE -> Text.of("the Police Authority", "Polismyndigheten");
            case SECURITY_SERVICE -> Text.of("the Security Service", "Säkerhetspolisen");
            case CUSTOMS -> Text.of("Customs", "Tullverket");
            case PROBATION -> Text.of("probation", "frivården");
            case PRISON -> Text.of("the prison service", "anstalt eller häkte");
            case PROSECUTION -> Text.of("the Prosecution Authority", "Åklagarmyndigheten");
            case SOCIAL_SERVICES -> Text.of("social services", "socialtjänsten");
            case MUNICIPAL_COORDINATION -> Text.of("municipal coordination", "kommunens samordning");
            case SCHOOL -> Text.of("school", "skolan");
            case HEALTH_CARE -> Text.of("health care", "hälso- och sjukvården");
            case TAX_AGENCY -> Text.of("the Tax Agency", "Skatteverket");
            case ENFORCEMENT_AUTHORITY -> Text.of("the Enforcement Authority", "Kronofogdemyndigheten");
            case CIVIL_SOCIETY -> Text.of("civil society", "civilsamhället");
            case RESEARCH -> Text.of("research", "forskningen");
        };
    }

    static <T> Text list(Collection<T> words, Function<T, Text> label) {
        return Text.of(
                words.stream().map(word -> label.apply(word).en()).collect(Collectors.joining(", ")),
                words.stream().map(word -> label.apply(word).sv()).collect(Collectors.joining(", ")));
    }

    /** A sentence with one place in the middle. */
    static Text around(String en, String sv, Text middle) {
        return Text.of(en + middle.en(), sv + middle.sv());
    }
}
