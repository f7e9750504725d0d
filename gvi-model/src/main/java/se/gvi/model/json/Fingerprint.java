// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

/** What tells one set of records from another, whatever their order. */
final class Fingerprint {

    private static final Text SITE = Text.of("the site", "orten");

    private Fingerprint() {}

    static String of(Records records) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", SituationReader.FORMAT);
        document.put("site", parsed(SituationWriter.site(records.site()), SITE));
        for (RecordKind kind : RecordKind.values()) {
            if (records.has(kind)) {
                document.put(kind.section(), section(kind, records.all(kind)));
            }
        }
        return CanonicalJson.fingerprint(document);
    }

    private static List<Object> section(RecordKind kind, List<?> records) {
        return records.stream()
                .sorted((one, other) -> id(one).compareTo(id(other)))
                .map(record -> parsed(SituationWriter.record(kind, record), kind.label()))
                .toList();
    }

    private static String id(Object record) {
        return RecordRef.to(record instanceof Source source ? source.id() : ((Recorded) record).id())
                .id();
    }

    private static Object parsed(String json, Text what) {
        return CanonicalJson.value(Fields.parse(json, what).node());
    }
}
