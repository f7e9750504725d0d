// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Mixture;
import se.gvi.model.format.Intake;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Source;

/** What is written is read back equal, and written again byte by byte. */
final class RoundTripProperties {

    /** The records of a document, whether they agree with each other or not. */
    private static Records read(String json, Intake.Keeping keeping) {
        ValidationReport.Collector report = ValidationReport.collector(100);
        Intake intake = new Intake(ReadOptions.defaults(), report, keeping);
        try {
            assertThat(SituationReader.read(
                            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                            ReadOptions.defaults(),
                            intake,
                            report))
                    .isTrue();
            assertThat(report.report().findings()).isEmpty();
            return intake.records().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRoundTrip(Records records) {
        String json = Sample.written(records);
        Records again = read(json, Intake.Keeping.OBJECTS);

        assertThat(again).isEqualTo(records);
        assertThat(read(json, Intake.Keeping.BYTES)).as("kept as bytes").isEqualTo(records);
        assertThat(Sample.written(again)).isEqualTo(json);
    }

    @Property(tries = 500)
    void records_of_every_kind_with_any_of_their_members(@ForAll Random random) {
        assertRoundTrip(Mixture.records(random));
    }

    @Property(tries = 500)
    void any_text(@ForAll("texts") String text) {
        Source source = Examples.source().toBuilder().legalBasis(text).build();
        assertRoundTrip(Records.builder(Examples.site()).add(source).build());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(200).filter(RoundTripProperties::isText);
    }

    private static boolean isText(String text) {
        try {
            Examples.source().toBuilder().legalBasis(text).build();
            return true;
        } catch (InvalidValueException noText) {
            return false;
        }
    }

    @Example
    void every_example_of_every_kind() {
        assertRoundTrip(Sample.records(List.of(Examples.full(), Examples.other(), Examples.minimal())));
    }

    @Example
    void a_situation_as_text_as_stream_and_as_file() throws IOException {
        Situation situation = Situation.of(CompleteSite.records(""));
        String json = SituationJson.toJson(situation);
        java.io.ByteArrayOutputStream stream = new java.io.ByteArrayOutputStream();
        SituationJson.write(situation, stream);
        java.nio.file.Path file = java.nio.file.Files.createTempFile("situation", ".json");
        try {
            SituationJson.write(situation, file);

            assertThat(SituationJson.read(file)).isEqualTo(situation);
            assertThat(java.nio.file.Files.readString(file)).isEqualTo(json);
        } finally {
            java.nio.file.Files.delete(file);
        }
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(SituationJson.fromJson(json)).isEqualTo(situation);
        assertThat(SituationJson.read(new ByteArrayInputStream(stream.toByteArray())))
                .isEqualTo(situation);
    }

    @Property(tries = 200)
    void a_text_that_is_read_is_read_as_its_bytes_would_be(@ForAll @StringLength(max = 40) String text) {
        String json = "{\"site\": {\"name\": \"" + text.replace("\\", "").replace("\"", "") + "\"}}";
        try {
            SituationJson.fromJson(json);
        } catch (se.gvi.model.situation.InvalidSituationException refused) {
            boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(json);
            if (encodable) {
                assertThat(refused.report()).isEqualTo(Sample.report(json));
            } else {
                assertThat(refused.report().findings())
                        .extracting(se.gvi.model.finding.Finding::code)
                        .containsExactly(se.gvi.model.finding.FindingCode.ENCODING);
            }
        }
    }
}
