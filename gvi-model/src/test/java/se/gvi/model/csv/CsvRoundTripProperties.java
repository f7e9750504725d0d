// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Mixture;
import se.gvi.model.format.Intake;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.support.ExitPreparation;
import se.gvi.model.support.SupportCase;

/** What is written is read back equal, and written again byte by byte. */
final class CsvRoundTripProperties {

    private static void assertRoundTrip(Records records) {
        Folder folder = Folder.written(records);
        Records again = folder.records(Intake.Keeping.OBJECTS);

        assertThat(again).isEqualTo(records);
        assertThat(folder.records(Intake.Keeping.BYTES)).as("kept as bytes").isEqualTo(records);
        assertThat(Folder.written(again).files()).containsExactlyEntriesOf(folder.files());
    }

    @Property(tries = 150)
    void records_of_every_kind_with_any_of_their_members(@ForAll Random random) {
        assertRoundTrip(Mixture.records(random));
    }

    @Property(tries = 200)
    void any_text_in_a_cell_a_list_and_a_table_of_a_list(@ForAll("texts") String text) {
        Source source = Examples.source().toBuilder().legalBasis(text).build();
        Group group = Examples.group().toBuilder().aliases(List.of(text)).build();
        Membership membership = Examples.membership().toBuilder()
                .evidence(List.of(withDocument(
                        Examples.membership().evidence().orElseThrow().get(0), text)))
                .build();
        assertRoundTrip(Records.builder(Examples.site())
                .add(source)
                .add(group)
                .add(membership)
                .build());
    }

    private static MembershipEvidence withDocument(MembershipEvidence evidence, String document) {
        return new MembershipEvidence(evidence.kind(), evidence.source(), evidence.observedOn(), document, null, null);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                        ";", ",", "\t", "\"", "\"\"", "|", "\\", "[]", "{}", "\n", " ", "=", "+", "-", "@", "sep=;",
                        "å", "\ufeff", "\u00a0", "0", "id", "'", "\u2028", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(80);
        return Arbitraries.oneOf(nasty, any).filter(CsvRoundTripProperties::isText);
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
    void texts_that_a_spreadsheet_would_take_for_something_else() {
        for (String text : List.of(
                "=1+1",
                "[]",
                "\\[]",
                "a|b",
                "a\\|b",
                " led and trailing ",
                "\"quoted\"",
                "line\nbreak",
                "1;2;3",
                "sep=,",
                "00123",
                "2026-03-02",
                "TRUE")) {
            any_text_in_a_cell_a_list_and_a_table_of_a_list(text);
        }
    }

    @Example
    void every_example_of_every_kind() {
        Records.Builder records = Records.builder(Examples.site());
        Stream.of(Examples.full(), Examples.other(), Examples.minimal())
                .flatMap(List::stream)
                .forEach(record -> {
                    if (record instanceof Source source) {
                        records.add(source);
                    } else {
                        records.add((Recorded) record);
                    }
                });
        assertRoundTrip(records.build());
    }

    @Example
    void an_object_of_which_nothing_is_recorded_is_not_an_absent_one() {
        SupportCase bare = Examples.supportCase().toBuilder()
                .exit(new ExitPreparation(null, null, null, null, null))
                .build();
        assertRoundTrip(Records.builder(Examples.site()).add(bare).build());
        assertRoundTrip(Records.builder(Examples.site())
                .add(bare.toBuilder().exit(null).build())
                .build());
    }

    private static Membership version(String recordedAt, String withdrawnAt, List<MembershipEvidence> evidence) {
        return Examples.membership().toBuilder()
                .evidence(evidence)
                .provenance(new Provenance(
                        Examples.provenance().source(),
                        null,
                        Instant.parse(recordedAt),
                        withdrawnAt == null ? null : Instant.parse(withdrawnAt)))
                .build();
    }

    @Example
    void versions_of_a_record_keep_their_own_lists() {
        List<MembershipEvidence> both = Examples.membership().evidence().orElseThrow();
        String first = "2026-02-02T08:30:00Z";
        String second = "2026-02-03T08:30:00Z";
        String third = "2026-02-04T08:30:00.5Z";
        assertRoundTrip(Records.builder(Examples.site())
                .add(version(first, second, both))
                .add(version(second, third, null))
                .add(version(third, null, both.subList(1, 2)))
                .build());
    }

    @Property(tries = 60)
    void versions_recorded_at_the_same_moment_do_too(@ForAll Random random) {
        List<MembershipEvidence> both = Examples.membership().evidence().orElseThrow();
        List<List<MembershipEvidence>> choices = new ArrayList<>();
        choices.add(null);
        choices.add(List.of());
        choices.add(both);
        choices.add(both.subList(0, 1));
        String moment = "2026-02-02T08:30:00Z";
        Records.Builder records = Records.builder(Examples.site());
        for (int i = 0; i < 3; i++) {
            records.add(version(moment, random.nextBoolean() ? moment : null, choices.get(random.nextInt(4))));
        }
        assertRoundTrip(records.build());
    }

    @Example
    void json_to_csv_to_json_is_the_same_to_the_byte() throws IOException {
        Situation situation = Situation.of(CompleteSite.records(""));
        Path folder = Files.createTempDirectory("situation");
        SituationCsv.write(situation, folder);
        Situation again = SituationCsv.read(folder);

        assertThat(again).isEqualTo(situation);
        assertThat(SituationJson.toJson(again)).isEqualTo(SituationJson.toJson(situation));
        assertThat(SituationCsv.check(folder).report().outcome()).isEqualTo(se.gvi.model.finding.Outcome.VALID);
        assertThat(SituationCsv.report(folder, ColumnMapping.none(), se.gvi.model.finding.ReadOptions.defaults())
                        .valid())
                .isTrue();
    }

    @Example
    void writing_replaces_what_the_folder_held() throws IOException {
        Path folder = Files.createTempDirectory("situation");
        FolderWriter.write(CompleteSite.records(""), folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Records few = Records.builder(Examples.site())
                .add(Group.builder()
                        .id(GroupId.of("G-1"))
                        .provenance(Examples.provenance())
                        .build())
                .build();
        FolderWriter.write(few, folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "site.csv", "groups.csv", "groups.statuses.csv", "datapackage.json", "notes.txt");
        }
    }
}
