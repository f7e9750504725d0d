// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.csv.ColumnMapping;
import se.gvi.model.csv.SituationCsv;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.situation.Situation;

/**
 * Damages valid extracts of every format, byte by byte and word by word, and reads what is left: no exception escapes,
 * nothing hangs, nothing is valid by accident, and reading again finds the same. How many inputs are tried is set by
 * {@code -Dgvi.fuzz=1000000}; input {@code n} of a format is always the same, so one that fails can be tried alone.
 */
final class FuzzTest {

    private static final int INPUTS = Integer.getInteger("gvi.fuzz", 3_400);
    private static final ReadOptions OPTIONS = ReadOptions.defaults()
            .within(ReadLimits.defaults().withFindingsPerCode(50).withBytes(1 << 20));
    private static final Duration MOST = Duration.ofSeconds(1);

    /** What files of each format are made of, so that damage stays close to what is valid. */
    private static final List<String> WORDS = List.of(
            "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "1e9", "-0", "\n", "\r\n", ";", "\t", "|", "\\u0000",
            "2026-02-30", "9999-12-31", "id", "kind", "SITUATION", "provenance", "sections", "sep=,", "[]", "=1+1",
            "\uFEFF", "\u202E", "å", "I-1", "G-1", "19900101-0017", "ethnicity", "\u0000", "   ", "\"\"");

    @TempDir
    private static Path folder;

    /** Reads bytes of one format. */
    private interface Reading {
        ValidationReport of(byte[] bytes) throws IOException;
    }

    private static void fuzz(byte[] valid, Reading reading, long stream) throws IOException {
        assertThat(reading.of(valid).valid()).isTrue();
        int slowest = 0;
        for (int n = 0; n < INPUTS; n++) {
            Random random = new Random(stream << 40 | n);
            byte[] input = damaged(valid, random);
            long start = System.nanoTime();
            ValidationReport report = reading.of(input);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            slowest += taken.compareTo(MOST) > 0 ? 1 : 0;
            if (!report.complete()) {
                assertThat(report.valid()).as("input %d", n).isFalse();
            }
            report.findings().forEach(finding -> assertThat(
                            finding.message(Language.ENGLISH) + finding.message(Language.SWEDISH))
                    .doesNotContainPattern("\\{[A-Za-z]+}"));
            if (n % 10 == 0) {
                assertThat(reading.of(input)).as("input %d read again", n).isEqualTo(report);
            }
        }
        // A machine that is busy may hold up a few; a reader that hangs holds up more.
        assertThat(slowest).as("inputs that took more than a second").isLessThan(1 + INPUTS / 1000);
    }

    private static byte[] damaged(byte[] valid, Random random) {
        byte[] bytes = valid;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(bytes.length + 1);
            int end = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(40)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(6)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 -> out.writeBytes(
                        WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
                case 2 -> out.writeBytes(Arrays.copyOfRange(bytes, at, end));
                case 3 -> end = at + (bytes.length - at) * random.nextInt(2);
                case 4 -> {
                    // something is lost
                }
                default -> {
                    int from = random.nextInt(bytes.length + 1);
                    out.writeBytes(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 60)));
                }
            }
            int rest = random.nextBoolean() ? at : end;
            out.write(bytes, rest, bytes.length - rest);
            bytes = out.toByteArray();
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static Situation complete() {
        return Situation.of(CompleteSite.records(""));
    }

    @Test
    void documents() throws IOException {
        fuzz(
                SituationJson.toJson(complete()).getBytes(StandardCharsets.UTF_8),
                bytes -> SituationJson.check(new ByteArrayInputStream(bytes), OPTIONS).report(),
                1);
    }

    @Test
    void streams() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SituationNdjson.write(complete(), out);
        fuzz(
                out.toByteArray(),
                bytes -> SituationNdjson.report(new ByteArrayInputStream(bytes), OPTIONS),
                2);
    }

    @Test
    void tables() throws IOException {
        Path written = folder.resolve("tables");
        SituationCsv.write(complete(), written);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(written)) {
            for (Path file : list.filter(each -> each.toString().endsWith(".csv")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        List<String> names = new ArrayList<>(files.keySet());
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Charset charset = charsets.get(i % charsets.size());
            byte[] valid = new String(files.get(name), StandardCharsets.UTF_8).getBytes(charset);
            for (int n = 0; n < INPUTS / names.size(); n++) {
                Random random = new Random(3L << 40 | (long) i << 32 | n);
                byte[] input = damaged(valid, random);
                ValidationReport report = read(files, name, input);
                assertThat(report.complete() || !report.valid()).isTrue();
                if (n % 20 == 0) {
                    assertThat(read(files, name, input)).as("%s, input %d read again", name, n).isEqualTo(report);
                }
            }
        }
    }

    private static ValidationReport read(Map<String, byte[]> files, String damaged, byte[] bytes) throws IOException {
        Map<String, InputStream> streams = new TreeMap<>();
        files.forEach((name, whole) ->
                streams.put(name, new ByteArrayInputStream(name.equals(damaged) ? bytes : whole)));
        return SituationCsv.check(streams, ColumnMapping.none(), OPTIONS).report();
    }

    @Test
    void what_is_cut_off_is_never_valid() throws IOException {
        byte[] document = SituationJson.toJson(complete()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SituationNdjson.write(complete(), out);
        byte[] stream = out.toByteArray();
        for (int length = 0; length < stream.length - 1; length += 7) {
            byte[] cut = Arrays.copyOf(stream, length);
            ValidationReport report = SituationNdjson.report(new ByteArrayInputStream(cut), OPTIONS);
            assertThat(report.valid()).as("stream cut at %d", length).isFalse();
        }
        for (int length = 0; length < document.length - 1; length += 7) {
            byte[] cut = Arrays.copyOf(document, length);
            assertThat(SituationJson.check(new ByteArrayInputStream(cut), OPTIONS).report().valid())
                    .as("document cut at %d", length)
                    .isFalse();
        }
        assertThat(SituationNdjson.report(new ByteArrayInputStream(new byte[0]), OPTIONS).counts())
                .containsOnlyKeys(FindingCode.STREAM_WITHOUT_SITUATION);
    }
}
