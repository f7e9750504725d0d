// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import se.gvi.model.format.EntityType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;

/** Writes a document, record by record. Members stand in the order of the types, sections in that of the kinds. */
final class SituationWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private SituationWriter() {}

    /** One record on its own. */
    static String record(RecordKind kind, Object record) {
        return alone(out -> EntityType.of(kind).write(record, out));
    }

    /** A site on its own. */
    static String site(Site site) {
        return alone(out -> EntityType.SITE.write(site, out));
    }

    private static String alone(Writing value) {
        StringWriter target = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            value.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be written.", impossible);
        }
        return target.toString();
    }

    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /** Writes records; the target is flushed and left open. */
    static void write(Records records, Writer target) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            out.setPrettyPrinter(new Layout());
            out.writeStartObject();
            out.writeStringField("format", SituationReader.FORMAT);
            out.writeFieldName("site");
            EntityType.SITE.write(records.site(), out);
            for (RecordKind kind : RecordKind.values()) {
                if (records.has(kind)) {
                    out.writeArrayFieldStart(kind.section());
                    EntityType type = EntityType.of(kind);
                    for (Object record : records.all(kind)) {
                        type.write(record, out);
                    }
                    out.writeEndArray();
                }
            }
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }
}
