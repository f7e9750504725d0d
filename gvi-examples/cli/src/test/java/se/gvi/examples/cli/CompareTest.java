// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareTest {

    private static final Path CORPUS = Path.of("gvi-examples", "conformance");

    @TempDir
    private Path folder;

    @Test
    void nothing_differs_from_itself() {
        Program run = Program.run("compare", Program.HAMNSTAD, "--as-of", "2026-03-02", "--and-file", Program.HAMNSTAD);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .endsWith("\nNobody has another verdict or level.\n")
                .hasLineCount(3);
    }

    @Test
    void two_policies_are_compared_where_both_speak() {
        Program run =
                Program.run("compare", Program.HAMNSTAD, "--as-of", "2026-03-02", "--and-policy", "leicester-phoenix");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\nafter:  Hamnstad, 2026-03-02, The Phoenix Programme (Leicester) (leicester-phoenix 1)\n")
                .contains("\nonly the policy before speaks of: call-in, support, increased focus, ")
                .contains("\n  the two policies put their criteria together in different ways\n");
    }

    @Test
    void without_anything_to_compare_with_it_says_what_to_give() {
        assertThat(Program.run("compare", Program.HAMNSTAD, "--as-of", "2026-03-02")
                        .err())
                .isEqualTo("gvi: Nothing to compare with. Give --and DATE, --and-policy NAME or --and-file FILE.\n");
    }

    @Test
    void a_parameter_that_is_not_there_is_named_with_those_that_are() {
        Program run = Program.run("what-if", Program.HAMNSTAD, "--as-of", "2026-03-02", "--set", "own-part=3");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gvi: The policy sluta-skjut has no parameter \"own-part\". It has adult-age, ");
    }

    @Test
    void a_value_that_cannot_be_is_refused_with_1() {
        Program run = Program.run("what-if", Program.HAMNSTAD, "--as-of", "2026-03-02", "--set", "own-part-window=0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("BAD_NUMBER").endsWith("gvi: The policy cannot have such a value.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_corpus_is_answered_as_expected() {
        Program run = Program.run("conform", CORPUS);
        assertThat(run.out()).matches("[0-9]+ cases: [0-9]+ as expected, 0 not.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_case_that_deviates_ends_with_1() throws IOException {
        String text = Files.readString(CORPUS.resolve("own-policy/two-not-met.json"));
        Files.writeString(folder.resolve("a.json"), text.replace("\"NOT_ELIGIBLE\"", "\"ELIGIBLE\""));
        Program run = Program.run("conform", folder, "--lang", "sv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("FEL a.json: ")
                .contains("\n  verdict: väntat \"ELIGIBLE\", svar \"NOT_ELIGIBLE\"\n")
                .endsWith("1 fall: 0 som väntat, 1 inte.\n");
        assertThat(Program.run("conform", folder, "--format", "json").out())
                .contains("\"failed\" : 1")
                .contains("\"member\" : \"verdict\"");
    }

    @Test
    void an_empty_folder_proves_nothing() {
        Program run = Program.run("conform", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("gvi: There is no case in the folder ");
        assertThat(Program.run("conform", folder.resolve("none")).code()).isEqualTo(3);
        assertThat(Program.run("conform", Program.HAMNSTAD).code()).isEqualTo(3);
    }
}
