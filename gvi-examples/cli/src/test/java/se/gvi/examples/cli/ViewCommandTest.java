// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.view.Visibility;

/** What a party is shown, what it is told of reasons, and what a policy reads, on the command line. */
final class ViewCommandTest {

    private static final String RENEW = "the output has changed. Renew it with: mvn test -pl gvi-examples/cli -am"
            + " -Dtest=ViewCommandTest -Dgvi.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false";

    @TempDir
    private Path folder;

    private static Program run(String command) {
        return Program.run(
                (Object[]) command.replace("FILE", Program.HAMNSTAD.toString()).split(" +"));
    }

    @ParameterizedTest
    @CsvSource({
        "view-probation-en.txt, view FILE --for probation --purpose direct_communication",
        "view-police-sv.txt, view FILE --for police --purpose group_audit --lang sv",
        "view-school-en.txt, view FILE --for school --purpose support",
        "view-research.json, view FILE --for research --purpose evaluation --format json",
        "explain-I-017-probation-sv.txt, explain FILE I-017 --as-of 2026-03-02 --for probation --purpose direct_communication --policy met-corroboration --lang sv",
        "explain-I-017-probation.json, explain FILE I-017 --as-of 2026-03-02 --for probation --purpose direct_communication --policy met-corroboration --format json",
        "explain-G-04-customs-en.txt, explain FILE G-04 --as-of 2026-03-02 --for customs --purpose enforcement_follow_up",
        "policy-needs-en.txt, policy needs met-corroboration",
        "policy-needs-sv.txt, policy needs leicester-phoenix --lang sv",
        "policy-needs.json, policy needs met-corroboration --format json"
    })
    void the_output_is_the_golden_one(String golden, String command) throws IOException {
        Program run = run(command);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).as(RENEW).isEqualTo(Program.golden(golden, run.out()));
        if (golden.endsWith(".txt")) {
            assertThat(run.out()).endsWith("\n").doesNotContain(" \n").doesNotContain("\r");
        }
    }

    @Test
    void the_situation_in_a_view_is_a_document_that_can_be_read_again() throws IOException {
        JsonNode view = JsonMapper.builder()
                .build()
                .readTree(run("view FILE --for police --purpose direct_communication --format json")
                        .out());
        Situation shown = SituationJson.fromJson(view.path("situation").toString());

        assertThat(shown.individuals()).isNotEmpty();
        assertThat(view.path("recipient").asText()).isEqualTo("POLICE");
        assertThat(Stream.of("SUPPORT_CASE", "DECISION"))
                .as("what is withheld is said beside it")
                .allMatch(kind -> view.path("withheld").toString().contains("\"kind\":\"" + kind + "\""));
    }

    @Test
    void a_site_gives_its_own_visibility() throws IOException {
        Path own = Files.writeString(
                folder.resolve("visibility.json"), Visibility.document().replace("\"SCHOOL\", ", ""));
        Program run = run("view FILE --for school --purpose support --visibility " + own);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("- source: every record\n").endsWith("\nShown, number of records:\n- none\n");
        assertThat(run("view FILE --for skola --purpose support").code()).isEqualTo(2);
    }

    @Test
    void of_whom_a_party_is_not_shown_it_is_told_what_it_is_told_of_nobody() {
        String more = " --as-of 2026-03-02 --for school --purpose support";
        for (String id : new String[] {"I-017", "I-999", "G-04"}) {
            Program run = run("explain FILE " + id + more);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("gvi: The party is shown no individual or group " + id + " in " + Program.HAMNSTAD
                            + ". Check the id, or see with \"gvi view\" what is shown.\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            view FILE                                                       | Error: Missing required argument(s): (--for=BRANCH --purpose=PURPOSE [--visibility=FILE])
            view FILE --for police                                          | Error: Missing required argument(s): --purpose=PURPOSE
            view FILE --purpose support                                     | Error: Missing required argument(s): --for=BRANCH
            view FILE --for nobody --purpose support                        | Invalid value for option '--for': expected one of [POLICE, SECURITY_SERVICE,
            view FILE --for police --purpose investigation_lead             | Invalid value for option '--purpose': expected one of [INCIDENT_REVIEW, GROUP_AUDIT, DIRECT_COMMUNICATION, SUPPORT, ENFORCEMENT_FOLLOW_UP, EVALUATION]
            view FILE --for police --purpose support --format html          | Invalid value for option '--format'
            explain FILE I-017 --as-of 2026-03-02 --for police              | Error: Missing required argument(s): --purpose=PURPOSE
            explain FILE I-017 --as-of 2026-03-02 --visibility x.json       | Error: Missing required argument(s): --for=BRANCH
            explain FILE a+b --as-of 2026-03-02 --for police --purpose support | gvi: The individual id of 3 characters is not a valid id.
            policy needs                                                    | Missing required parameter: 'POLICY'
            policy needs nowhere                                            | gvi: There is no bundled policy "nowhere". Use one of
            """)
    void a_command_that_makes_no_sense_is_refused_with_what_is_amiss(String command, String message) {
        Program run = run(command);
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).doesNotContain("\tat ");
    }

    @Test
    void a_visibility_that_is_wrong_or_not_there_is_refused_and_nothing_is_shown() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), Visibility.document().replace("\"birthDate\"", "\"personnummer\""));
        Program refused = run("view FILE --for police --purpose support --visibility " + wrong);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("gvi: The visibility " + wrong + " holds an error. ")
                .contains(" /lines/7/members/1: ", "Use one of id, birthDate, deathDate, protectedIdentity");

        Path missing = folder.resolve("none.json");
        Program none = run("view FILE --for police --purpose support --visibility " + missing);
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).isEqualTo("gvi: There is no file " + missing + ".\n");
        assertThat(none.out()).isEmpty();
    }
}
