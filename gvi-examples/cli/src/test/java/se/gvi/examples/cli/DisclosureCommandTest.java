// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.rules.disclosure.Grounds;

/** Disclosures on the command line. */
final class DisclosureCommandTest {

    @TempDir
    private Path folder;

    private static Program ask(Object... more) {
        List<Object> args = new ArrayList<>(List.of(
                "disclosure",
                "--about",
                "I-017",
                "--from",
                "social_services",
                "--secrecy",
                "OSL 26:1",
                "--to",
                "police",
                "--content",
                "risk",
                "--purpose",
                "prevent_crime",
                "--date",
                "2026-03-02"));
        args.addAll(List.of(more));
        return Program.run(args.toArray());
    }

    @ParameterizedTest
    @CsvSource({"en", "sv"})
    void the_answer_is_the_golden_one(String language) throws IOException {
        Program run = ask(
                "--fact",
                "age=17",
                "--fact",
                "concrete-risk=yes",
                "--fact",
                "inappropriate=no",
                "--no-waiver",
                "--lang",
                language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Program.golden("disclosure-" + language + ".txt", run.out()));
    }

    @Test
    void json_holds_the_verdicts_the_reasons_and_the_caveats_in_both_languages() throws IOException {
        Program run = ask("--fact", "age=17", "--fact", "concrete-risk=yes", "--format", "json");
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.get("verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(answer.get("duty").asText()).isEqualTo("NO_DUTY");
        assertThat(answer.at("/question/secrecy").asText()).isEqualTo("OSL 26:1");
        assertThat(answer.at("/question/facts/CONCRETE_RISK").asBoolean()).isTrue();
        assertThat(answer.at("/question/numbers/AGE").asInt()).isEqualTo(17);
        assertThat(answer.at("/question/date").asText()).isEqualTo("2026-03-02");
        assertThat(answer.at("/caveats/0/sv").asText()).startsWith("En människa beslutar");
        JsonNode ground = answer.at("/grounds/2");
        assertThat(ground.get("ground").asText()).isEqualTo("OSL 10:18a");
        assertThat(ground.get("source").asText()).isEqualTo("SFS 2025:179");
        assertThat(ground.get("verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(ground.at("/settlements/settlements").size()).isEqualTo(2);
    }

    @Test
    void one_ground_is_told_with_every_reason() {
        Program run = ask("--ground", "OSL 10:27", "--lang", "sv");
        assertThat(run.out())
                .startsWith("INTE TILLGÄNGLIG  OSL 10:27  generalklausulen: utlämnandet har uppenbart företräde (SFS")
                .contains("OKÄNT        disclosure-obviously-outweighs");
    }

    @Test
    void a_waiver_counts_until_it_is_withdrawn() {
        assertThat(ask("--fact", "waiver-by-right-person=yes", "--waived-on", "2026-03-01", "--ground", "OSL 12:2")
                        .out())
                .startsWith("FORMALLY AVAILABLE  OSL 12:2");
        assertThat(ask(
                                "--fact",
                                "waiver-by-right-person=yes",
                                "--waived-on",
                                "2026-03-01",
                                "--withdrawn-on",
                                "2026-03-02",
                                "--ground",
                                "OSL 12:2")
                        .out())
                .startsWith("NOT AVAILABLE  OSL 12:2");
    }

    @Test
    void another_document_of_grounds_can_be_used() throws IOException {
        Path file = Files.writeString(
                folder.resolve("grounds.json"), Grounds.document().replace("\"sweden\"", "\"amended\""));
        assertThat(ask("--grounds", file).out()).contains("Grounds: amended 2026-06-30");
        Files.writeString(file, Grounds.document().replace("gvi-grounds/1", "gvi-grounds/9"));
        Program refused = ask("--grounds", file);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("holds an error").contains("This reader knows the format gvi-grounds/1");
        Program missing = ask("--grounds", folder.resolve("none.json"));
        assertThat(missing.err()).contains("There is no file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fact age=young           | The fact age is a whole number. Leave it out if it is not known.",
                "--fact age=-1              | AGE is -1. Make it 0 or more.",
                "--fact needed=maybe        | The fact needed is yes or no. Leave it out if it is not known.",
                "--fact offence-stage=begun | The fact offence-stage is one of completed, attempt, preparation, conspiracy.",
                "--fact shoe-size=44        | There is no fact \"shoe-size\". Use one of age, committed-terrorism,",
                "--ground 10:15a            | There is no ground \"10:15a\". Use one of OSL 10:2, OSL 10:15a,",
                "--no-waiver --waived-on 2026-03-01 | Either --no-waiver or --waived-on. Leave one of them out.",
                "--withdrawn-on 2026-03-01  | --withdrawn-on needs --waived-on",
                "--waived-on 2026-03-01 --withdrawn-on 2026-02-01 | Maybe swap the two dates."
            })
    void what_makes_no_sense_is_refused_in_one_line(String options, String message) {
        Program run = ask((Object[]) options.strip().split(" +"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("gvi: ").contains(message);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_secrecy_that_is_no_provision_and_a_branch_that_is_none_are_refused() {
        Program secrecy = Program.run(
                "disclosure",
                "--from",
                "POLICE",
                "--secrecy",
                "26:1",
                "--to",
                "POLICE",
                "--content",
                "RISK",
                "--purpose",
                "SUPPORT",
                "--date",
                "2026-03-02");
        assertThat(secrecy.code()).isEqualTo(2);
        assertThat(secrecy.err()).contains("--secrecy is no provision. Write it as \"OSL 26:1\", or NONE.");
        Program branch = Program.run(
                "disclosure",
                "--from",
                "MALMO",
                "--secrecy",
                "NONE",
                "--to",
                "POLICE",
                "--content",
                "RISK",
                "--purpose",
                "SUPPORT",
                "--date",
                "2026-03-02");
        assertThat(branch.code()).isEqualTo(2);
        assertThat(branch.err()).contains("--from");
    }
}
