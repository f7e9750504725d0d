// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;

final class FingerprintProperties {

    private static final Records SITE = CompleteSite.records("");

    @Property(tries = 20)
    void the_order_of_records_does_not_matter(@ForAll Random random) {
        Records.Builder shuffled = Records.builder(SITE.site());
        SITE.sources().forEach(shuffled::add);
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                List<Recorded> records = new ArrayList<>(SITE.recorded(kind));
                Collections.shuffle(records, random);
                records.forEach(shuffled::add);
            }
        }
        assertThat(SituationJson.fingerprint(Situation.of(shuffled.build())))
                .isEqualTo(SituationJson.fingerprint(Situation.of(SITE)));
    }

    @Property(tries = 20)
    void every_record_matters(@ForAll Random random) {
        List<RecordKind> kinds = new ArrayList<>(List.of(RecordKind.values()));
        kinds.removeIf(kind -> kind == RecordKind.SOURCE || SITE.recorded(kind).isEmpty());
        RecordKind changed = kinds.get(random.nextInt(kinds.size()));
        Records.Builder other = Records.builder(SITE.site());
        SITE.sources().forEach(other::add);
        for (RecordKind kind : kinds) {
            for (Recorded record : SITE.recorded(kind)) {
                Provenance provenance = record.provenance();
                Provenance earlier = new Provenance(
                        provenance.source(),
                        provenance.collectedOn(),
                        provenance.recordedAt().minusSeconds(1),
                        provenance.withdrawnAt());
                other.add(kind == changed ? record.withProvenance(earlier) : record);
            }
        }
        assertThat(Fingerprint.of(other.build())).isNotEqualTo(Fingerprint.of(SITE));
    }

    @Example
    void a_record_of_every_kind_is_read_as_it_was_written() {
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                for (Recorded record : SITE.recorded(kind)) {
                    assertThat(RecordJson.fromJson(kind, RecordJson.toJson(record)))
                            .isEqualTo(record);
                }
            }
        }
    }

    @Example
    void a_record_with_anything_wrong_is_refused() {
        assertThatThrownBy(() -> RecordJson.fromJson(RecordKind.GROUP, "{\"id\":\"G-1\",\"colour\":1}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("UNKNOWN_MEMBER");
        assertThatThrownBy(() -> RecordJson.fromJson(RecordKind.GROUP, "{\"id\":\"G-1\"}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("MISSING_MEMBER");
        assertThatThrownBy(() -> RecordJson.fromJson(RecordKind.SOURCE, "{}"))
                .hasMessage("A source is no record with a source. Read any other kind.");
    }
}
