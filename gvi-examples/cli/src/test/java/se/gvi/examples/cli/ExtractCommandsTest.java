// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracts in every format: checked, converted, compared. */
final class ExtractCommandsTest {

    @TempDir
    private Path folder;

    /** Hamnstad, where the probation of I-017 ended in January. */
    private Path later() throws IOException {
        String json = Files.readString(Program.HAMNSTAD);
        String span = "\"span\": {\"from\": \"2025-02-10\", \"until\": \"2028-02-10\"}";
        assertThat(json).containsOnlyOnce(span);
        return Files.writeString(folder.resolve("later.json"), json.replace(span, span.replace("2028-02", "2026-01")));
    }

    @Test
    void conversion_through_every_format_loses_nothing() throws IOException {
        Path tables = folder.resolve("tables");
        Path stream = folder.resolve("stream.ndjson");
        Path back = folder.resolve("back.json");

        assertThat(Program.run("convert", Program.HAMNSTAD, tables)).isEqualTo(new Program(0, "", ""));
        assertThat(Program.run("convert", tables, stream)).isEqualTo(new Program(0, "", ""));
        assertThat(Program.run("convert", stream, back)).isEqualTo(new Program(0, "", ""));

        Path canonical = folder.resolve("canonical.json");
        Program.run("convert", Program.HAMNSTAD, canonical);
        assertThat(back).hasSameBinaryContentAs(canonical);
        assertThat(Program.run("check", tables).code()).isZero();
        assertThat(Program.run("check", stream).code()).isZero();
        assertThat(Program.run("assess", tables, "--as-of", "2026-03-02").out())
                .isEqualTo(Program.run("assess", Program.HAMNSTAD, "--as-of", "2026-03-02")
                        .out());
    }

    @Test
    void a_name_that_tells_no_format_is_not_understood() throws IOException {
        Path file = Files.writeString(folder.resolve("extract.xlsx"), "x");
        Program run = Program.run("check", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("gvi: The name does not tell how the extract is written. Name it .json or .ndjson, or name a"
                        + " folder of CSV files. Or say --input.\n");
        assertThat(Program.run("check", file, "--input", "ndjson").code()).isEqualTo(1);
    }

    @Test
    void one_run_writes_several_reports() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": \"gvi-situation/1\"");
        Path html = folder.resolve("report.html");
        Path sarif = folder.resolve("report.sarif");
        Path junit = folder.resolve("report.xml");
        Path csv = folder.resolve("report.csv");

        Program run = Program.run(
                "check",
                bad,
                "--report",
                "html=" + html,
                "--report",
                "sarif=" + sarif,
                "--report",
                "junit=" + junit,
                "--report",
                "csv=" + csv,
                "--lang",
                "sv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("SYNTAX").contains("ofullständig");
        assertThat(Files.readString(html))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"sv\"")
                .contains("SYNTAX");
        assertThat(Files.readString(sarif)).contains("\"2.1.0\"").contains("SYNTAX");
        assertThat(Files.readString(junit)).contains("<testsuite").contains("SYNTAX");
        assertThat(Files.readString(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("SYNTAX");
    }

    @Test
    void an_override_holds_until_its_day_and_is_told_of() throws IOException {
        Path overrides = Files.writeString(
                folder.resolve("overrides.json"),
                "{\"format\": \"gvi-overrides/1\", \"overrides\": [{\"code\": \"COVERAGE_BEYOND_SOURCE\", \"suppress\": true,"
                        + " \"reason\": \"Known.\", \"author\": \"A. Author, coordinator\", \"expires\": \"2026-03-31\"}]}");

        Program without = Program.run("check", Program.HAMNSTAD, "--overrides", overrides);
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).isEqualTo("gvi: Overrides end on a day. Give --as-of DATE, the day of this check.\n");
        assertThat(Program.run("check", Program.HAMNSTAD, "--overrides", overrides, "--as-of", "2026-04-01")
                        .out())
                .contains("OVERRIDE_EXPIRED");
        assertThat(Program.run("check", Program.HAMNSTAD, "--overrides", overrides, "--as-of", "2026-03-31")
                        .out())
                .contains("OVERRIDE_UNUSED");
    }

    @Test
    void values_are_shown_only_on_demand() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                "{\"format\": \"gvi-situation/1\", \"site\": {\"name\": \"A\", \"timeZone\": \"Mars/Stormhatt\","
                        + " \"jurisdiction\": \"SE\"}}");

        assertThat(Program.run("check", bad).out()).contains("BAD_SITE").doesNotContain("Stormhatt");
        assertThat(Program.run("check", bad, "--show-values").out()).contains("Mars/Stormhatt");
    }

    @Test
    void limits_can_be_set_and_unknown_ones_are_named() {
        assertThat(Program.run("check", Program.HAMNSTAD, "--limit", "records=10")
                        .out())
                .contains("LIMIT_EXCEEDED");
        Program unknown = Program.run("check", Program.HAMNSTAD, "--limit", "pages=10");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .isEqualTo(
                        "gvi: There is no limit \"pages\". Use bytes, records, depth, textLength, recordLength, members"
                                + " or findings.\n");
        assertThat(Program.run("check", Program.HAMNSTAD, "--limit", "depth=0").err())
                .isEqualTo("gvi: The limit depth cannot be 0.\n");
    }

    @Test
    void diff_says_what_changed_and_whom_it_concerns() throws IOException {
        Program same = Program.run("diff", Program.HAMNSTAD, Program.HAMNSTAD, "--as-of", "2026-03-02");
        assertThat(same.code()).isZero();
        assertThat(same.out())
                .startsWith("The two extracts hold the same.\n\n")
                .endsWith("Nobody has another verdict or level.\n");

        Program changed = Program.run("diff", Program.HAMNSTAD, later(), "--as-of", "2026-03-02");
        assertThat(changed.err()).isEmpty();
        assertThat(changed.out())
                .startsWith("supervisions: changed 1\n  ~ supervision U-057: span\n\n")
                .contains("individual I-017, call-in: eligible -> not eligible\n");
        Program asJson = Program.run(
                "diff", Program.HAMNSTAD, folder.resolve("later.json"), "--as-of", "2026-03-02", "--format", "json");
        assertThat(asJson.out()).contains("\"records\"").contains("\"downstream\"");
    }

    @Test
    void a_code_is_explained_in_both_languages() {
        Program english = Program.run("finding", "MEMBERSHIP_WITHOUT_EVIDENCE");
        assertThat(english.code()).isZero();
        assertThat(english.out()).startsWith("MEMBERSHIP_WITHOUT_EVIDENCE WARNING\n\n");
        assertThat(Program.run("finding", "MEMBERSHIP_WITHOUT_EVIDENCE", "--lang", "sv")
                        .out())
                .isNotEqualTo(english.out());
        assertThat(Program.run("finding", "NO_SUCH_CODE").code()).isEqualTo(2);
    }

    @Test
    void the_schemas_are_printed() {
        assertThat(Program.run("schema", "document").out()).contains("urn:gvi:schema:situation:1");
        assertThat(Program.run("schema", "record").out()).contains("urn:gvi:schema:record:1");
        assertThat(Program.run("schema", "csv").out()).contains("memberships.csv");
    }
}
