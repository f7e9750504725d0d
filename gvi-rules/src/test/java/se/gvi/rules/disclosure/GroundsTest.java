// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;

final class GroundsTest {

    private static final String HOST = """
            {"format": "gvi-grounds/1", "id": "host", "version": "1", "knownUntil": "2027-06-30",
             "grounds": [{"id": "OSL 10:18a", "kind": "PERMISSION",
               "title": {"en": "under 18", "sv": "under 18 år"}, "since": "2025-04-01",
               "wordings": [
                 {"from": "2025-04-01", "source": "SFS 2025:179", "requires": [{"number": "AGE", "below": 21}]},
                 {"from": "2027-01-01", "until": "2027-03-01", "source": "SFS 2027:1",
                  "requires": [{"number": "AGE", "below": 18}]}]}],
             "bars": []}""";

    private static DisclosureQuestion asked(LocalDate day) {
        return DisclosureQuestion.builder(IndividualId.of("I-017"))
                .from(AuthorityBranch.SOCIAL_SERVICES, Confidentiality.SOCIAL_SERVICES)
                .to(AuthorityBranch.POLICE)
                .content(DisclosureContent.RISK)
                .purpose(DisclosurePurpose.PREVENT_CRIME)
                .date(day)
                .age(19)
                .build();
    }

    @Test
    void R25_a_host_brings_the_law_that_came_later() {
        DisclosureCheck check = DisclosureCheck.of(Grounds.parse(HOST));
        assertThat(check.check(asked(LocalDate.of(2026, 12, 31))).verdict())
                .isEqualTo(DisclosureVerdict.FORMALLY_AVAILABLE);
        assertThat(check.check(asked(LocalDate.of(2027, 1, 1))).verdict()).isEqualTo(DisclosureVerdict.NOT_AVAILABLE);
        DisclosureAnswer repealed =
                check.check(asked(LocalDate.of(2027, 3, 1)).toBuilder().age(17).build());
        assertThat(repealed.verdict()).isEqualTo(DisclosureVerdict.NOT_AVAILABLE);
        assertThat(repealed.toText(Language.ENGLISH)).contains("not so: it is in force on 2027-03-01");
    }

    @Test
    void R25_the_wording_is_cited_with_its_act_and_its_days() {
        DisclosureCheck check = DisclosureCheck.of(Grounds.parse(HOST));
        assertThat(check.check(asked(LocalDate.of(2026, 12, 31))).toText(Language.ENGLISH))
                .contains("Grounds: host 1, known until 2027-06-30")
                .contains("(SFS 2025:179, from 2025-04-01 to 2026-12-31)")
                .contains("age of the individual: below 21 years (published: OSL 10:18a, SFS 2025:179)");
        assertThat(check.check(asked(LocalDate.of(2026, 12, 31))).toText(Language.SWEDISH))
                .contains("(SFS 2025:179, 2025-04-01 till 2026-12-31)")
                .contains("den enskildes ålder: under 21 år (publicerat: OSL 10:18a, SFS 2025:179)");
    }

    @Test
    void the_bundled_document_is_read_as_it_is_published(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("grounds.json"), Grounds.document());
        Grounds grounds = Grounds.read(file);
        assertThat(grounds).hasToString("sweden 2026-06-30");
        assertThat(grounds.knownUntil()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(grounds.ids())
                .containsExactly(
                        "OSL 10:2",
                        "OSL 10:15a",
                        "OSL 10:18a",
                        "OSL 10:18b",
                        "OSL 10:18c",
                        "OSL 10:21",
                        "OSL 10:22",
                        "OSL 10:22a",
                        "OSL 10:23",
                        "OSL 10:24",
                        "OSL 10:27",
                        "OSL 10:28",
                        "OSL 12:2",
                        "SFS 2025:170 4§",
                        "SFS 2025:170 5§",
                        "SFS 2025:170 6§",
                        "SFS 2025:170 7§1",
                        "SFS 2025:170 7§2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gvi-grounds/1 | gvi-grounds/2 | FORMAT_NOT_SUPPORTED | This reader knows the format gvi-grounds/1",
                "PERMISSION | MAYBE | UNKNOWN_VALUE | Use one of DUTY, PERMISSION, WAIVER.",
                "`number`: `AGE` | `numer`: `AGE` | POLICY_NOT_ONE_OPERATOR | this one has none",
                "`number`: `AGE`, `below`: 21 | `number`: `AGE`, `fact`: `NEEDED` | POLICY_NOT_ONE_OPERATOR | fact, number",
                "`AGE` | `SIZE` | UNKNOWN_VALUE | Use one of AGE, VICTIM_AGE, MINIMUM_MONTHS, PENAL_CODE_CHAPTER.",
                "`below`: 21 | `above`: 21 | MISSING_MEMBER | the precondition lacks the member atLeast",
                "`below`: 21 | `below`: `21` | WRONG_TYPE | should be a number",
                "`below`: 21} | `below`: 21, `over`: 3} | UNKNOWN_MEMBER | The format has no member over here.",
                "2027-01-01 | 2025-01-01 | SPAN_ENDS_BEFORE_START | The span of the wording ends (2025-01-01)",
                "`bars`: [] | `bars`: [{`id`: `x`, `title`: {`en`: `a`, `sv`: `b`}, `since`: `2025-01-01`, `wordings`: []}] | EMPTY_LIST | The member wordings of the bar is empty.",
                "{`number`: `AGE`, `below`: 21} | {`secrecy`: {`only`: [`26`]}} | UNKNOWN_VALUE | Use one of 26:1, 25:1-5, 31:1/1.",
                "{`number`: `AGE`, `below`: 21} | {`recipient`: [`POLICE`, `POLICE`]} | REPEATED_ENTRY | names the same thing twice",
                "{`number`: `AGE`, `below`: 21} | {`recipient`: [`POLIS`]} | UNKNOWN_VALUE | Use one of POLICE, SECURITY_SERVICE",
                "{`number`: `AGE`, `below`: 21} | {`recipient`: [1]} | WRONG_TYPE | should be a text but is a number",
                "{`number`: `AGE`, `below`: 21} | {`number`: `AGE`, `oneOf`: [`3`]} | WRONG_TYPE | should be a number but is a text",
                "{`number`: `AGE`, `below`: 21} | {`anyOf`: []} | EMPTY_LIST | The member anyOf of the precondition is empty."
            })
    void a_document_that_is_wrong_is_refused_with_the_place(String part, String instead, String code, String message) {
        String json = HOST.replace(part.replace('`', '"'), instead.replace('`', '"'));
        assertThat(json).isNotEqualTo(HOST);
        assertThatThrownBy(() -> Grounds.parse(json))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(FindingCode.valueOf(code)))
                .hasMessageContaining(message);
    }

    @Test
    void two_grounds_of_one_name_are_refused() {
        String ground = HOST.substring(HOST.indexOf("[{\"id\"") + 1, HOST.indexOf("],\n \"bars\""));
        assertThatThrownBy(() -> Grounds.parse(HOST.replace(ground, ground + ", " + ground)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("REPEATED_ENTRY");
    }

    @Test
    void a_bar_closes_only_grounds_that_are_there() {
        String bar = "\"bars\": [{\"id\": \"b\", \"title\": {\"en\": \"a\", \"sv\": \"b\"}, \"since\": \"2025-01-01\","
                + " \"wordings\": [{\"from\": \"2025-01-01\", \"source\": \"s\", \"requires\": [{\"offenceData\": true}]}],"
                + " \"closes\": [\"OSL 10:99\"]}]";
        assertThatThrownBy(() -> Grounds.parse(HOST.replace("\"bars\": []", bar)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("Use one of OSL 10:18a.");
    }
}
