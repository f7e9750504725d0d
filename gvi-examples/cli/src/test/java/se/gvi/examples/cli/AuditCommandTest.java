// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.rules.audit.LogHead;

/** Logs on the command line. */
final class AuditCommandTest {

    private static final Path WEEK =
            Path.of("gvi-rules", "src", "test", "resources", "se", "gvi", "rules", "audit", "week.ndjson");

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void aLogOfAWeek() throws IOException {
        log = Files.copy(WEEK, folder.resolve("week.ndjson"));
    }

    private Program report(Object... more) {
        List<Object> args = new ArrayList<>(List.of(
                "audit",
                "report",
                log,
                "--reader",
                "DPO-1",
                "--branch",
                "municipal_coordination",
                "--purpose",
                "self_monitoring",
                "--because",
                "Monthly review of accesses.",
                "--from",
                "2026-03-01",
                "--until",
                "2026-05-01",
                "--at",
                "2026-04-01T07:00:00Z"));
        args.addAll(List.of(more));
        return Program.run(args.toArray());
    }

    private void change(String from, String to) throws IOException {
        Files.writeString(log, Files.readString(log).replaceFirst(from, to));
    }

    @Test
    void a_log_is_verified_and_what_could_not_be_checked_is_said() {
        Program run = Program.run("audit", "verify", log);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                8 events, the chain holds.
                Not checked, for lack of a head kept elsewhere: whether events are missing at the end, and whether the \
                whole log was written anew.
                """);
        assertThat(Program.run("audit", "verify", log, "--lang", "sv").out())
                .startsWith("8 händelser, kedjan håller.\nInte prövat");
    }

    @Test
    void a_changed_log_is_found_out() throws IOException {
        change("I-017", "I-018");
        Path head = folder.resolve("head.json");
        Program run = Program.run("audit", "verify", log, "--head-out", head);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "The log is not as it was written: problems found 1, lines read 8.\nLine 2: event 2 does not"
                                + " have the hash");
        assertThat(head).doesNotExist();
    }

    @Test
    void a_log_that_was_cut_off_is_found_out_with_the_head_that_was_kept() throws IOException {
        Path head = folder.resolve("head.json");
        assertThat(Program.run("audit", "verify", log, "--head-out", head).code())
                .isZero();
        assertThat(Program.run("audit", "verify", log, "--head", head).out())
                .contains("Not checked, since the head bears no seal");
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, 7));
        assertThat(Program.run("audit", "verify", log).code()).isZero();
        Program run = Program.run("audit", "verify", log, "--head", head);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("The head counts 8 events and the log has 7 lines: events are missing.");
    }

    @Test
    void a_seal_is_checked_with_its_key() throws IOException {
        byte[] key = "a key of thirty-two bytes or more".getBytes(StandardCharsets.US_ASCII);
        Path keyFile = Files.write(folder.resolve("k1.bin"), key);
        Path head = folder.resolve("head.json");
        Program.run("audit", "verify", log, "--head-out", head);
        LogHead sealed = LogHead.fromJson(Files.readString(head).strip()).sealed("k1", id -> Optional.of(key));
        Files.writeString(head, sealed.toJson());

        assertThat(Program.run("audit", "verify", log, "--head", head, "--key", "k1=" + keyFile)
                        .out())
                .isEqualTo("8 events, the chain holds.\n");
        Files.write(keyFile, "another key of thirty-two bytes".repeat(2).getBytes(StandardCharsets.US_ASCII));
        Program wrong = Program.run("audit", "verify", log, "--head", head, "--key", "k1=" + keyFile);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("The seal of the head is not right");
    }

    @Test
    void json_tells_what_was_found() throws IOException {
        change("I-017", "I-018");
        JsonNode found = new ObjectMapper()
                .readTree(
                        Program.run("audit", "verify", log, "--format", "json").out());
        assertThat(found.get("problemCount").asInt()).isEqualTo(1);
        assertThat(found.at("/problems/0/kind").asText()).isEqualTo("CHANGED");
        assertThat(found.at("/problems/0/line").asInt()).isEqualTo(2);
        assertThat(found.at("/unchecked/0").asText()).isEqualTo("NO_HEAD");
    }

    @ParameterizedTest
    @CsvSource({"text, en", "text, sv", "html, en", "html, sv"})
    void the_report_is_the_golden_one(String format, String language) throws IOException {
        Program run = report("--format", format, "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String suffix = format.equals("html") ? ".html" : ".txt";
        assertThat(run.out()).isEqualTo(Program.golden("audit-report-" + language + suffix, run.out()));
    }

    @Test
    void R30_the_reading_is_in_the_log_and_in_its_own_report() throws IOException {
        Program run = report();
        assertThat(Files.readAllLines(log)).hasSize(9);
        assertThat(Files.readAllLines(log).get(8)).contains("\"logPurpose\":\"SELF_MONITORING\"", "\"DPO-1\"");
        assertThat(run.out()).contains("9 accesses by 3 users").contains("About: the log itself");
        assertThat(Program.run("audit", "verify", log).code()).isZero();
    }

    @Test
    void a_report_is_of_one_user_or_of_data_of_social_services() {
        assertThat(report("--user", "S-07").out()).contains("2 accesses by 1 user\n");
        assertThat(report("--social-services").out()).contains("3 accesses by 2 users\n");
    }

    @Test
    void from_a_log_that_is_not_as_it_was_written_is_only_read_with_another_log_for_the_reading() throws IOException {
        change("I-017", "I-018");
        String before = Files.readString(log);
        Program refused = report();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo("gvi: The log is not as it was written, so that it cannot be gone on with. Give --readings"
                        + " FILE to start another one for this reading.\n");
        Path readings = folder.resolve("readings.ndjson");
        Program run = report("--readings", readings);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("x The log is not as it was written, so that this report cannot be relied on.");
        assertThat(Files.readString(log)).isEqualTo(before);
        assertThat(Program.run("audit", "verify", readings).out()).startsWith("1 event, the chain holds.");
        Program again = report("--readings", readings);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already. Name a new one for the log of this reading.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--purpose|curiosity|expected one of [LAWFULNESS_OF_PROCESSING, SELF_MONITORING, INTEGRITY_AND_SECURITY,"
                        + " CRIMINAL_PROCEEDINGS]",
                "--zone|Malmö|There is no time zone Malmö. Write it as Europe/Stockholm.",
                "--until|2026-02-01|Maybe swap the two dates.",
                "--because|About 20200108-2383|looks like a personal number",
                "--key|k1=none|--key needs --head: only a head bears a seal."
            })
    void what_makes_no_sense_is_refused_and_nothing_is_read_or_logged(String option, String value, String message)
            throws IOException {
        List<Object> args = new ArrayList<>(List.of(
                "audit",
                "report",
                log,
                "--reader",
                "DPO-1",
                "--branch",
                "POLICE",
                "--from",
                "2026-03-01",
                option,
                value));
        if (!option.equals("--purpose")) {
            args.addAll(List.of("--purpose", "self_monitoring"));
        }
        if (!option.equals("--because")) {
            args.addAll(List.of("--because", "Review."));
        }
        Program run = Program.run(args.toArray());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("20200108");
        assertThat(Files.readAllLines(log)).hasSize(8);
    }

    @Test
    void a_file_that_is_no_head_and_a_log_that_is_not_there_are_said() throws IOException {
        Path head = Files.writeString(folder.resolve("head.json"), "{}");
        Program noHead = Program.run("audit", "verify", log, "--head", head);
        assertThat(noHead.code()).isEqualTo(1);
        assertThat(noHead.err()).contains("is no head of a log. Use one that a log gave.");
        Program missing = Program.run("audit", "verify", folder.resolve("none.ndjson"));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).startsWith("gvi: There is no file ");
    }
}
