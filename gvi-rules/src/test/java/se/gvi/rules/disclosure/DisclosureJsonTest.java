// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;

/** A host writes answers with its own Jackson, of either generation. */
final class DisclosureJsonTest {

    private static final DisclosureAnswer ANSWER = DisclosureCheck.of(Grounds.bundled())
            .check(DisclosureQuestion.builder(IndividualId.of("I-017"))
                    .from(AuthorityBranch.SOCIAL_SERVICES, Confidentiality.SOCIAL_SERVICES)
                    .to(AuthorityBranch.POLICE)
                    .content(DisclosureContent.RISK)
                    .purpose(DisclosurePurpose.PREVENT_CRIME)
                    .date(LocalDate.of(2026, 3, 2))
                    .age(17)
                    .fact(DisclosureFact.CONCRETE_RISK, true)
                    .offenceStage(OffenceStage.ATTEMPT)
                    .waiver(new Waiver(
                            Set.of(DisclosureContent.RISK),
                            Set.of(AuthorityBranch.POLICE),
                            LocalDate.of(2026, 3, 1),
                            null,
                            true))
                    .build());

    private static final JsonMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    @Test
    void both_write_the_same() throws Exception {
        String json = JACKSON_2.writeValueAsString(ANSWER);
        assertThat(json)
                .startsWith("{\"question\":{\"about\":\"I-017\",\"from\":\"SOCIAL_SERVICES\",\"secrecy\":\"OSL 26:1\","
                        + "\"to\":\"POLICE\",\"content\":\"RISK\",\"purpose\":\"PREVENT_CRIME\",\"date\":\"2026-03-02\","
                        + "\"facts\":{\"CONCRETE_RISK\":true},\"numbers\":{\"AGE\":17},\"offenceStage\":\"ATTEMPT\","
                        + "\"waivers\":[{\"contents\":[\"RISK\"],\"recipients\":[\"POLICE\"],\"given\":\"2026-03-01\","
                        + "\"reservation\":true}]},\"document\":\"sweden 2026-06-30\",\"knownUntil\":\"2026-06-30\","
                        + "\"verdict\":\"UNDETERMINED\",\"availability\":\"UNDETERMINED\",\"duty\":\"NO_DUTY\",");
        assertThat(JACKSON_2.readTree(JACKSON_3.writeValueAsString(ANSWER))).isEqualTo(JACKSON_2.readTree(json));
    }
}
