// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.gvi.model.fixture.Examples;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;

/** How a document looks. */
final class LayoutTest {

    @Test
    void one_line_for_each_record() {
        Records records = Records.builder(Examples.site())
                .add(Examples.source())
                .add(Group.builder()
                        .id(GroupId.of("G-1"))
                        .name("Åmänningen \"Norra\"\nx 😀")
                        .provenance(Provenance.of(SourceId.of("S-01"), Instant.parse("2026-02-02T08:30:00.5Z")))
                        .build())
                .add(Group.builder()
                        .id(GroupId.of("G-2"))
                        .aliases(java.util.List.of())
                        .provenance(Provenance.of(SourceId.of("S-01"), Instant.parse("2026-02-02T08:30:00Z")))
                        .build())
                .section(RecordKind.TIE)
                .build();

        assertThat(Sample.written(records)).isEqualTo("""
                        {
                          "format": "gvi-situation/1",
                          "site": {"name": "Kanarieby", "timeZone": "Europe/Stockholm", "jurisdiction": "SE", "municipalityCode": "9999"},
                          "sources": [
                            {"id": "S-01", "branch": "POLICE", "regime": "LED_POLICE", "purpose": "GROUP_AUDIT", "legalBasis": "Kanarielagen 1 §", "controller": "Kanariemyndigheten", "confidentiality": "OSL 35:1", "migratedFrom": "Kanarieregistret 1", "asOf": "2026-02-01"}
                          ],
                          "groups": [
                            {"id": "G-1", "name": "Åmänningen \\"Norra\\"\\nx 😀", "provenance": {"source": "S-01", "recordedAt": "2026-02-02T08:30:00.500Z"}},
                            {"id": "G-2", "aliases": [], "provenance": {"source": "S-01", "recordedAt": "2026-02-02T08:30:00Z"}}
                          ],
                          "ties": []
                        }
                        """);
    }

    @Test
    void absent_and_empty_sections_stay_apart() {
        Situation empty = Situation.of(
                Records.builder(Examples.site()).section(RecordKind.INCIDENT).build());
        Situation again = SituationJson.fromJson(SituationJson.toJson(empty));

        assertThat(again.records().has(RecordKind.INCIDENT)).isTrue();
        assertThat(again.records().has(RecordKind.GROUP)).isFalse();
    }

    @Test
    void sections_and_members_may_come_in_any_order() {
        String json = "{\"groups\": [], \"site\": {\"jurisdiction\": \"SE\", \"name\": \"x\", \"timeZone\": \"UTC\"},"
                + " \"format\": \"gvi-situation/1\"}";

        assertThat(SituationJson.fromJson(json).records().has(RecordKind.GROUP)).isTrue();
    }

    @Test
    void years_that_cannot_be_read_are_not_written() {
        Records late = Records.builder(Examples.site())
                .add(Examples.source().toBuilder()
                        .asOf(LocalDate.of(12026, 1, 1))
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.written(late))
                .withMessage("The year 12026 cannot be written: the format has the years 1 to 9999. Correct the"
                        + " record.");
    }
}
