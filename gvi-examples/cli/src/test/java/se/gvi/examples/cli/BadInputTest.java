// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is fed to the program, it answers with findings or one line, and never with a stack trace. */
final class BadInputTest {

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("input.json"), bytes);
    }

    private void isRefusedWith(byte[] bytes, String code) throws IOException {
        Path file = file(bytes);
        Program check = Program.run("check", file);
        assertThat(check.code()).as(check.toString()).isEqualTo(1);
        assertThat(check.out()).contains(" ERROR " + code + " ").contains("not valid");
        Program assess = Program.run("assess", file, "--as-of", "2026-03-02");
        assertThat(assess.code()).isEqualTo(1);
        assertThat(assess.out()).isEmpty();
        assertThat(assess.err()).contains(code).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void an_empty_file() throws IOException {
        isRefusedWith(new byte[0], "EMPTY_DOCUMENT");
    }

    @Test
    void a_truncated_file() throws IOException {
        byte[] whole = Files.readAllBytes(Program.HAMNSTAD);
        isRefusedWith(Arrays.copyOf(whole, whole.length / 2), "SYNTAX");
    }

    @Test
    void a_binary_file() throws IOException {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        Program check = Program.run("check", file(bytes));
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains(" ERROR ");
    }

    @Test
    void two_gigabytes_of_brackets_are_refused_at_the_first_few() throws IOException {
        Path file = folder.resolve("brackets.json");
        byte[] block = "[".repeat(1 << 16).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 512; i++) {
                out.write(block);
            }
        }
        Program check = Program.run("check", file);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains(" ERROR ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"gvi-situation/1\",\"format\":\"gvi-situation/1\"} | DUPLICATE_MEMBER",
                "{\"format\":\"gvi-situation/2\"} | FORMAT_NOT_SUPPORTED",
                "{\"groups\":[{\"id\":\"G-1\",\"sizeEstimate\":{\"low\":1e999,\"high\":2}}]} | BAD_NUMBER",
                "{\"site\":{\"name\":\"\\ud800\"}} | ENCODING",
                "{\"colour\":1} | UNKNOWN_MEMBER",
                "{\"groups\":null} | NULL_VALUE",
                "[1,2] | WRONG_TYPE"
            })
    void json_that_is_no_situation(String json, String code) throws IOException {
        isRefusedWith(json.getBytes(UTF_8), code);
    }

    @Test
    void another_encoding() throws IOException {
        isRefusedWith("{\"site\":{\"name\":\"Malmö\"}}".getBytes(ISO_8859_1), "ENCODING");
        isRefusedWith("{\"format\":\"gvi-situation/1\"}".getBytes(UTF_16), "ENCODING");
    }

    @Test
    void a_file_that_is_not_there_or_a_directory_could_not_be_completed() {
        for (Path path : new Path[] {folder.resolve("none.json"), folder}) {
            Program check = Program.run("check", path);
            assertThat(check.code()).isEqualTo(3);
            assertThat(check.out()).isEmpty();
            assertThat(check.err()).startsWith("gvi: ").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess FILE",
                "assess FILE --as-of yesterday",
                "assess FILE --as-of 2026-02-30",
                "assess FILE --as-of 2026-03-02 --lang de",
                "assess FILE --as-of 2026-03-02 --policy nowhere",
                "assess FILE --as-of 2026-03-02 --top 0",
                "explain FILE --as-of 2026-03-02",
                "compare FILE --as-of 2026-03-02",
                "compare FILE --as-of 2026-03-02 --and tomorrow",
                "compare FILE --as-of 2026-03-02 --and-policy nowhere",
                "what-if FILE --as-of 2026-03-02",
                "what-if FILE --as-of 2026-03-02 --set own-part-window=soon",
                "what-if FILE --as-of 2026-03-02 --set own-part=3",
                "conform",
                "explain FILE I-999 --as-of 2026-03-02",
                "explain FILE a+b --as-of 2026-03-02",
                "check",
                "chekc FILE"
            })
    void a_command_that_makes_no_sense_is_explained_in_a_line_and_ends_with_2(String command) {
        Program run = Program.run(
                (Object[]) command.replace("FILE", Program.HAMNSTAD.toString()).split(" "));
        assertThat(run.code()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void a_policy_with_errors_is_refused_with_1() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"format\":\"gvi-policy/1\"}");
        Program run = Program.run("assess", Program.HAMNSTAD, "--as-of", "2026-03-02", "--policy", policy);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("MISSING_MEMBER").contains("holds errors");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_id_that_looks_like_a_personal_number_is_not_repeated() throws IOException {
        // a never-assigned number of the Swedish Tax Agency's test series
        byte[] document = "{\"individuals\":[{\"id\":\"189001019802\"}]}".getBytes(UTF_8);
        isRefusedWith(document, "ID_LIKE_PERSONAL_NUMBER");
        assertThat(Program.run("check", file(document)).out()).doesNotContain("9802");
    }

    @Test
    void help_and_version_are_fine() {
        assertThat(Program.run("--help").code()).isZero();
        assertThat(Program.run("--version").out()).startsWith("gvi ");
        assertThat(Program.run().out()).contains("Usage: gvi").contains("Exit codes:");
    }

    @Test
    void the_program_itself_prints_the_brief_and_ends_well() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Gvi.main(new String[] {"assess", Program.HAMNSTAD.toString(), "--as-of", "2026-03-02"});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(UTF_8)).startsWith("Hamnstad, 2026-03-02\n").contains("\n  I-017  eligible: ");
    }
}
