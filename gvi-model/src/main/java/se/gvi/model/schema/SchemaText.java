// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes a schema for people to read: one member a line, and nothing that cannot be seen. */
final class SchemaText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .build();

    private SchemaText() {}

    /** Writes maps, lists, texts, whole numbers and truth values. */
    static String of(Map<String, ?> schema) {
        StringWriter target = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            out.setPrettyPrinter(new Printer());
            write(schema, out);
            out.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be written.", impossible);
        }
        return visible(target.toString());
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.writeFieldName((String) member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }

    /** Spaces other than the usual one stand only in texts, where they can be escaped. */
    private static String visible(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.chars().forEach(unit -> {
            if (Character.isSpaceChar(unit) && unit != ' ') {
                out.append("\\u").append(HexFormat.of().toHexDigits((char) unit));
            } else {
                out.append((char) unit);
            }
        });
        return out.toString();
    }

    private static final class Printer extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1;

        Printer() {
            indentObjectsWith(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Printer();
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
            out.writeRaw(": ");
        }
    }
}
