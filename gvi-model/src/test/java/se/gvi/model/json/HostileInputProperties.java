// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.Intake;
import se.gvi.model.situation.ReadResult;

/** Whatever the bytes, they give a report: no exception, and the same report each time. */
final class HostileInputProperties {

    private static final byte[] DOCUMENT = Sample.complete().getBytes(StandardCharsets.UTF_8);

    /** Bytes that mean something to a parser. */
    private static final String MEANINGFUL = "{}[]\":,\\/ \n0123456789-+.eEtrufalsn'#\u0000\u007f";

    private static ValidationReport assertReported(byte[] bytes) {
        ReadResult result = Sample.read(bytes);
        ValidationReport report = result.report();

        assertThat(result.situation().isPresent()).isEqualTo(report.valid());
        assertThat(Sample.read(bytes).report()).isEqualTo(report);
        try {
            assertThat(SituationCheck.run(
                                    Input.of(new ByteArrayInputStream(bytes)),
                                    ReadOptions.defaults(),
                                    Intake.Keeping.BYTES)
                            .report())
                    .as("records kept as bytes")
                    .isEqualTo(report);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (Finding finding : report.findings()) {
            assertThat(finding.place().inFile()).as(finding.toString()).isTrue();
            assertThat(finding.message(Language.ENGLISH)).doesNotContainPattern("\\{[A-Za-z]+}");
            assertThat(finding.message(Language.SWEDISH)).doesNotContainPattern("\\{[A-Za-z]+}");
        }
        return report;
    }

    @Property(tries = 3000)
    void a_few_bytes_changed(@ForAll("changes") List<Change> changes) {
        byte[] bytes = DOCUMENT;
        for (Change change : changes) {
            bytes = change.in(bytes);
        }
        assertReported(bytes);
    }

    @Property(tries = 1000)
    void random_bytes(@ForAll @Size(max = 300) byte[] bytes) {
        assertReported(bytes);
    }

    @Property(tries = 1000)
    void random_json_characters(@ForAll("meaningful") String text) {
        assertReported(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> meaningful() {
        return Arbitraries.strings()
                .withChars(MEANINGFUL.toCharArray())
                .ofMaxLength(60)
                .map(text -> "{" + text);
    }

    @Example
    void truncated_at_every_byte() {
        for (int length = 0; length < DOCUMENT.length - 1; length++) {
            ValidationReport report =
                    Sample.read(Arrays.copyOf(DOCUMENT, length)).report();

            assertThat(report.findings()).as("cut at " + length).hasSize(1);
            assertThat(report.findings().get(0).code())
                    .isIn(FindingCode.SYNTAX, FindingCode.EMPTY_DOCUMENT, FindingCode.ENCODING);
            assertThat(report.complete()).isFalse();
        }
    }

    @Example
    void two_hundred_megabytes_of_brackets() throws Exception {
        byte[] brackets = new byte[1 << 20];
        Arrays.fill(brackets, (byte) '[');
        java.io.InputStream stream = new java.io.SequenceInputStream(
                java.util.Collections.enumeration(java.util.Collections.nCopies(200, brackets).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));
        ValidationReport report = SituationJson.check(
                        new java.io.SequenceInputStream(
                                new ByteArrayInputStream("{\"groups\":".getBytes(StandardCharsets.UTF_8)), stream),
                        ReadLimits.defaults())
                .report();

        assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.LIMIT_EXCEEDED);
        assertThat(stream.available()).isGreaterThan(1_000_000 - 100_000);
    }

    @Example
    void other_encodings() {
        String json = Sample.complete().replace("Ånarp", "Ängelholm");
        for (String charset : List.of("windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037")) {
            assertThat(assertReported(json.getBytes(Charset.forName(charset))).findings())
                    .as(charset)
                    .extracting(Finding::code)
                    .containsAnyOf(FindingCode.ENCODING, FindingCode.SYNTAX);
        }
    }

    /** A change of some bytes. */
    record Change(int kind, double where, int value, int length) {

        byte[] in(byte[] bytes) {
            int at = (int) (where * bytes.length);
            int end = Math.min(bytes.length, at + length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (kind) {
                case 0 -> out.write(value); // in place of some bytes
                case 1 -> end = at; // nothing is left out
                case 2 -> out.writeBytes(Arrays.copyOfRange(bytes, at, end)); // twice
                default -> out.write(MEANINGFUL.charAt(Math.floorMod(value, MEANINGFUL.length())));
            }
            if (kind == 1) {
                out.write(MEANINGFUL.charAt(Math.floorMod(value, MEANINGFUL.length())));
            }
            int rest = kind == 2 ? at : end;
            out.write(bytes, rest, bytes.length - rest);
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.doubles().between(0, 1).map(where -> Math.min(where, 0.9999)),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.integers().between(0, 12))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
