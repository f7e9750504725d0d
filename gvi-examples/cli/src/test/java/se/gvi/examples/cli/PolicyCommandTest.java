// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.rules.policy.Policies;

/** Policies on the command line, as the page about them tells. */
final class PolicyCommandTest {

    private static final Path PAGE = Path.of("docs", "policy.md");
    private static final Path CASES = Path.of("gvi-examples", "policy", "sluta-skjut");

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static MatchResult block(String name) throws IOException {
        return Pattern.compile("<!-- " + name + " -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "policy-list-en.txt, policy list",
        "policy-list-sv.txt, policy list --lang sv",
        "policy-list.json, policy list --format json",
        "policy-test-en.txt, policy test CASES",
        "policy-test-sv.txt, policy test CASES --lang sv",
        "policy-test.json, policy test CASES --format json"
    })
    void what_people_read_is_golden(String golden, String command) throws IOException {
        Program run = Program.run(
                (Object[]) command.replace("CASES", CASES.toString()).split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Program.golden(golden, run.out()));
    }

    @ParameterizedTest
    @CsvSource({"policy-failed-en.txt, en", "policy-failed-sv.txt, sv"})
    void a_case_that_fails_says_what_was_expected_and_why_the_answer_is_another(String golden, String language)
            throws IOException {
        Program run = Program.run(
                "policy",
                "test",
                CASES.resolve("risk.json"),
                CASES.resolve("call-in.json"),
                "--policy",
                "washington-dc",
                "--lang",
                language);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Program.golden(golden, run.out()));
    }

    @Test
    void the_cases_on_the_page_are_answered_as_the_page_says() throws IOException {
        Path policy = file("sandby.json", block("policy").group(1));
        Path cases = file("cases.json", block("cases").group(1));
        Program run = Program.run("policy", "test", cases, "--policy", policy);
        assertThat(run.code()).isEqualTo(1);
        if (Boolean.getBoolean("gvi.regenerate")) {
            String page = Files.readString(PAGE);
            MatchResult old = block("tested");
            Files.writeString(PAGE, page.substring(0, old.start(1)) + run.out() + page.substring(old.end(1)));
        }
        assertThat(run.out()).isEqualTo(block("tested").group(1));
    }

    @Test
    void a_bundled_policy_is_shown_as_its_document_and_is_right() throws IOException {
        for (String name : Policies.bundled()) {
            Program shown = Program.run("policy", "show", name);
            assertThat(shown.code()).isZero();
            assertThat(shown.out()).isEqualTo(Policies.document(name));
            Program checked = Program.run("policy", "check", file(name + ".json", shown.out()));
            assertThat(checked.code()).isZero();
            assertThat(checked.out()).isEqualTo("valid: 0 errors, 0 warnings\n");
        }
    }

    @Test
    void numbers_without_a_value_on_the_day_are_listed_if_the_day_is_given() throws IOException {
        Path policy = file("my-city.json", Policies.document("washington-dc"));
        Program run = Program.run("policy", "check", policy, "--as-of", "2026-03-02", "--lang", "sv");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Parametern significant-history har inget värde 2026-03-02.")
                .endsWith("giltig: 0 fel, 2 varningar\n");
    }

    @Test
    void what_is_wrong_with_a_policy_is_listed_and_ends_with_1() throws IOException {
        Path policy = file(
                "my-city.json",
                Policies.document("met-corroboration").replace("membership.corroborated", "membership.proven"));
        Program run = Program.run("policy", "check", policy, "--as-of", "2026-03-02");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("POLICY_UNKNOWN_CRITERION").contains(": 2 errors, 0 warnings");
        assertThat(Program.run("policy", "check", policy, "--format", "json").out())
                .contains("\"valid\" : false");
    }

    @Test
    void a_case_that_cannot_be_read_is_refused_with_its_place_and_nothing_is_tested() throws IOException {
        Path cases = file("cases.json", block("cases").group(1).replace("\"verdict\": \"ELIGIBLE\",", ""));
        Program run = Program.run("policy", "test", CASES, cases);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("cases.json:18:15 /0/expect ERROR MISSING_MEMBER")
                .contains("gvi: The cases of " + cases + " cannot be read, so nothing was tested.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy test", "policy show nowhere", "policy show", "policy test FOLDER"})
    void a_command_that_makes_no_sense_is_explained_and_ends_with_2(String command) {
        Program run = Program.run(
                (Object[]) command.replace("FOLDER", folder.toString()).split(" "));
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void a_file_that_is_not_there_ends_with_3_and_no_command_shows_the_help() {
        assertThat(Program.run("policy", "test", folder.resolve("none.json")).code())
                .isEqualTo(3);
        assertThat(Program.run("policy").out()).contains("Usage: gvi policy");
    }
}
