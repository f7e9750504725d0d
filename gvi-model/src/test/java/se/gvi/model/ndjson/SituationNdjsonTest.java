// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.id.RecordKind;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

final class SituationNdjsonTest {

    private static final String OPENING =
            "{\"kind\":\"SITUATION\",\"format\":\"gvi-situation/1\",\"site\":{\"name\":\"Kanarieby\","
                    + "\"timeZone\":\"Europe/Stockholm\",\"jurisdiction\":\"SE\"},\"sections\":";
    private static final String SOURCE = "{\"kind\":\"SOURCE\",\"id\":\"police\",\"branch\":\"POLICE\","
            + "\"regime\":\"LED_POLICE\",\"purpose\":\"GROUP_AUDIT\",\"legalBasis\":\"brottsdatalagen 2:1\", \"controller\":\"Polismyndigheten\", \"confidentiality\":\"OSL 35:1\","
            + "\"asOf\":\"2026-03-02\"}";
    private static final String PROVENANCE =
            ",\"provenance\":{\"source\":\"police\",\"recordedAt\":\"2026-03-02T07:00:00Z\"}}";

    @TempDir
    private Path folder;

    private static String group(String id) {
        return "{\"kind\":\"GROUP\",\"id\":\"" + id + "\"" + PROVENANCE;
    }

    private static ReadResult check(String... lines) {
        return check(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    private static ReadResult check(byte[] bytes, ReadOptions options) {
        try {
            return SituationNdjson.check(new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> told(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.place() + " " + finding.code() + " " + finding.message(Language.ENGLISH))
                .toList();
    }

    private static byte[] written(Situation situation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SituationNdjson.write(situation, out);
        return out.toByteArray();
    }

    @Test
    void a_stream_holds_what_the_document_holds() throws IOException {
        Situation situation = Situation.of(CompleteSite.records(""));

        Situation again = check(written(situation), ReadOptions.defaults()).orElseThrow();

        assertThat(again.records()).isEqualTo(situation.records());
        assertThat(SituationJson.toJson(again)).isEqualTo(SituationJson.toJson(situation));
        assertThat(written(again)).isEqualTo(written(situation));
    }

    @Test
    void absent_and_empty_sections_are_told_apart() throws IOException {
        Situation situation =
                check(OPENING + "{\"sources\":1,\"ties\":0}}", SOURCE).orElseThrow();

        assertThat(situation.records().has(RecordKind.TIE)).isTrue();
        assertThat(situation.records().has(RecordKind.GROUP)).isFalse();
        assertThat(new String(written(situation), StandardCharsets.UTF_8))
                .startsWith(OPENING + "{\"sources\":1,\"ties\":0}}\n");
    }

    @Test
    void the_opening_line_may_come_last_and_empty_lines_say_nothing() {
        ReadResult reading = check("", group("G-1"), "  ", SOURCE, OPENING + "{\"sources\":1,\"groups\":1}}", "");

        assertThat(told(reading.report())).isEmpty();
        assertThat(reading.situation()).isPresent();
    }

    @Test
    void a_line_that_cannot_be_read_costs_no_other() {
        ValidationReport report = check(
                        OPENING + "{\"sources\":1,\"groups\":4}}",
                        SOURCE,
                        "{\"kind\":\"GROUP\",\"id\":\"G-1",
                        group("G-2").replace("provenance", "provenence"),
                        "{\"kind\":\"GROUP\",\"id\":\"G-3\"" + PROVENANCE + " {}",
                        "[1, 2",
                        "7",
                        "{\"id\":\"G-4\"}",
                        "{\"kind\":\"GANG\",\"id\":\"G-4\"}",
                        group("G 5"))
                .report();

        assertThat(report.findings().stream().map(finding -> finding.place().line() + " " + finding.code()))
                .containsExactlyInAnyOrder(
                        "3 SYNTAX",
                        "4 MISSING_MEMBER",
                        "4 UNKNOWN_MEMBER",
                        "5 SYNTAX",
                        "6 SYNTAX",
                        "7 WRONG_TYPE",
                        "8 MISSING_MEMBER",
                        "9 UNKNOWN_VALUE",
                        "10 BAD_ID");
        assertThat(report.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(report.notRun()).contains("RECORD_COUNT_MISMATCH: not every line could be read");
    }

    @Test
    void what_is_wrong_with_a_line_is_said_in_its_own_words() {
        assertThat(told(check(OPENING + "{\"sources\":1}} {}", SOURCE).report()))
                .anySatisfy(line -> assertThat(line)
                        .contains("more text follows in the line after its record; every record stands in a line of"
                                + " its own"));
        assertThat(told(check(OPENING, "{\"sources\":1}}", SOURCE).report()))
                .anySatisfy(line -> assertThat(line)
                        .contains("the line ends in the middle of a record; every record stands in a line of its own"));
    }

    @Test
    void bytes_that_are_no_characters_cost_their_line_and_no_other() {
        byte[] bytes = String.join(
                        "\n", OPENING + "{\"sources\":1,\"groups\":3}}", SOURCE, group("G-1"), "?", group("G-2"))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xe5 : bytes[i];
        }

        ValidationReport report = check(bytes, ReadOptions.defaults()).report();

        assertThat(report.findings().stream().map(finding -> finding.place().line() + " " + finding.code()))
                .containsExactly("4 ENCODING");
        assertThat(report.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_stream_that_was_cut_off_is_never_valid() {
        assertThat(told(check(OPENING + "{\"sources\":1,\"groups\":2}}", SOURCE, group("G-1"))
                        .report()))
                .singleElement()
                .asString()
                .endsWith(
                        "RECORD_COUNT_MISMATCH The stream says that groups holds 2 records, but there are 1. Ask for the"
                                + " extract once more, or correct the number.");
        assertThat(told(check(SOURCE, group("G-1")).report()))
                .singleElement()
                .asString()
                .contains("STREAM_WITHOUT_SITUATION");
        assertThat(check(SOURCE).report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(check("").report().valid()).isFalse();
    }

    @Test
    void without_counts_nobody_can_tell_whether_the_stream_is_whole() {
        ReadResult reading = check(OPENING.replace(",\"sections\":", "}"), SOURCE);

        assertThat(told(reading.report()))
                .containsExactly(
                        "1:1  MISSING_MEMBER the line of the kind SITUATION lacks the member sections, which is"
                                + " required. Add it.");
        assertThat(reading.situation()).isEmpty();
    }

    @Test
    void a_second_opening_line_is_refused() {
        String opening = OPENING + "{\"sources\":1}}";
        assertThat(told(check(opening, SOURCE, opening).report()))
                .containsExactly(
                        "3:1  SITUATION_TWICE This is the second line of the kind SITUATION; the first is line 1."
                                + " Keep one of the two.");
    }

    @Test
    void what_is_wrong_across_records_has_the_line_of_its_record_and_in_a_file_the_column() throws IOException {
        String membership = "{\"kind\":\"MEMBERSHIP\",\"id\":\"M-1\",\"individual\":\"I-9\",\"group\":\"G-1\","
                + "\"standing\":\"MEMBER\",\"span\":{\"from\":\"2025-11-01\"},\"evidence\":[{\"kind\":\"GROUP_AUDIT\","
                + "\"source\":\"police\",\"observedOn\":\"2025-02-20\"}],\"assessedBy\":\"a-1\","
                + "\"assessedOn\":\"2026-02-20\",\"reviewBy\":\"2026-08-20\"" + PROVENANCE;
        List<String> lines = List.of(
                membership,
                OPENING + "{\"sources\":1,\"groups\":1,\"individuals\":0,\"memberships\":1}}",
                group("G-1"),
                SOURCE);
        Path file = Files.write(folder.resolve("s.ndjson"), lines);
        int column = membership.indexOf("\"I-9\"") + 1;

        assertThat(SituationNdjson.check(file, ReadOptions.defaults()).report().findings())
                .extracting(Finding::place)
                .containsExactly(new Place("/individual", 1, column));
        assertThat(SituationNdjson.report(file, ReadOptions.defaults()))
                .isEqualTo(SituationNdjson.check(file, ReadOptions.defaults()).report());
        assertThat(check(lines.toArray(String[]::new)).report().findings())
                .extracting(Finding::place)
                .containsExactly(new Place("/individual", 1, 0));
    }

    @Test
    void limits_are_findings() {
        ReadLimits limits = ReadLimits.defaults();
        byte[] bytes = String.join("\n", OPENING + "{\"sources\":1,\"groups\":2}}", SOURCE, group("G-1"), group("G-2"))
                .getBytes(StandardCharsets.UTF_8);

        ValidationReport records = check(bytes, ReadOptions.defaults().within(limits.withRecords(3)))
                .report();
        assertThat(records.findings()).extracting(Finding::code).containsExactly(FindingCode.LIMIT_EXCEEDED);
        assertThat(records.notRun()).contains("the rest of the stream after line 4");
        ValidationReport size = check(bytes, ReadOptions.defaults().within(limits.withBytes(300)))
                .report();
        assertThat(size.findings()).extracting(Finding::code).containsExactly(FindingCode.LIMIT_EXCEEDED);
        assertThat(size.outcome()).isEqualTo(Outcome.INCOMPLETE);
        byte[] deep = (new String(bytes, StandardCharsets.UTF_8) + "\n" + "[".repeat(100) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(check(deep, ReadOptions.defaults()).report().findings())
                .extracting(finding -> finding.place().line() + " " + finding.code())
                .containsExactly("5 LIMIT_EXCEEDED");
    }

    @Test
    void a_stream_of_another_format_is_not_read_on() {
        ValidationReport report = check(OPENING.replace("situation/1", "situation/2") + "{\"sources\":1}}", SOURCE)
                .report();

        assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.FORMAT_NOT_SUPPORTED);
        assertThat(report.notRun()).contains("the rest of the stream after line 1, because its format is another");
    }

    @Test
    void values_are_shown_only_to_whoever_asks_and_personal_numbers_never() {
        byte[] bytes = String.join(
                        "\n",
                        OPENING + "{\"sources\":1,\"groups\":2}}",
                        SOURCE,
                        group("Kajen och hamnen"),
                        group("20010101-2384"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(check(bytes, ReadOptions.defaults()).report().findings())
                .allSatisfy(finding -> assertThat(finding.written().text()).isNull());
        assertThat(check(bytes, ReadOptions.defaults().showingValues()).report().findings())
                .extracting(finding -> finding.written().text())
                .containsExactly("Kajen och hamnen", null);
    }

    @Test
    void the_order_of_lines_does_not_matter() throws IOException {
        List<String> lines = new ArrayList<>(Arrays.asList(
                new String(written(Situation.of(CompleteSite.records(""))), StandardCharsets.UTF_8).split("\n")));
        String fingerprint =
                SituationJson.fingerprint(check(lines.toArray(String[]::new)).orElseThrow());
        for (int turn = 0; turn < lines.size(); turn += 7) {
            java.util.Collections.rotate(lines, 7);
            assertThat(SituationJson.fingerprint(check(lines.stream().collect(Collectors.joining("\r\n")))
                            .orElseThrow()))
                    .isEqualTo(fingerprint);
        }
    }
}
