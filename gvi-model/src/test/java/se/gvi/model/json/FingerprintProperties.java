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
        String json = SituationJson.toJson(Situation.of(SITE));
        String[] moments = json.split("T08:", -1);
        int changed = 1 + random.nextInt(moments.length - 1);
        StringBuilder other = new StringBuilder(moments[0]);
        for (int i = 1; i < moments.length; i++) {
            other.append(i == changed ? "T07:" : "T08:").append(moments[i]);
        }
        assertThat(SituationJson.fingerprint(SituationJson.fromJson(other.toString())))
                .isNotEqualTo(SituationJson.fingerprint(Situation.of(SITE)));
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
