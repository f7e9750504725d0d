// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.Entry;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Recorded;

/** A single record as JSON, as it stands in the section of a situation. */
public final class RecordJson {

    private RecordJson() {}

    /**
     * Writes a record.
     *
     * @param record the record
     * @return one object, in the canonical form of RFC 8785
     */
    public static String toJson(Recorded record) {
        RecordKind kind = record.id().kind();
        return CanonicalJson.of(CanonicalJson.value(
                Fields.parse(SituationWriter.record(kind, record), kind.label()).node()));
    }

    /**
     * Reads a record.
     *
     * @param kind what kind of record it is, any but {@link RecordKind#SOURCE}
     * @param json one object
     * @return the record
     * @throws InvalidDocumentException with the first finding, if anything is wrong with it
     * @throws IllegalArgumentException if the kind is {@link RecordKind#SOURCE}
     */
    public static Recorded fromJson(RecordKind kind, String json) {
        if (kind == RecordKind.SOURCE) {
            throw new IllegalArgumentException("A source is no record with a source. Read any other kind.");
        }
        List<Finding> findings = new ArrayList<>();
        Entry entry = EntityType.of(kind).read(Fields.parse(json, kind.label()).node(), findings::add);
        if (!findings.isEmpty()) {
            throw new InvalidDocumentException(findings.get(0));
        }
        return (Recorded) Objects.requireNonNull(entry.entity(), "A record without findings can be made.");
    }
}
