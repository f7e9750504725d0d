// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.io.CharStreams;
import java.io.IOException;

/** Writes JSON with an indentation that is the same on every machine. */
final class Generator {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Generator() {}

    /** Something that writes one JSON value. */
    interface Value {
        void to(JsonGenerator out) throws IOException;
    }

    static void write(Appendable target, Value value) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
        layout.indentArraysWith(lines);
        layout.indentObjectsWith(lines);
        try (JsonGenerator out = FACTORY.createGenerator(CharStreams.asWriter(target))) {
            out.setPrettyPrinter(layout);
            value.to(out);
        }
        target.append('\n');
    }

    static void optional(JsonGenerator out, String name, String words) throws IOException {
        if (!words.isEmpty()) {
            out.writeStringField(name, words);
        }
    }

    static void optional(JsonGenerator out, String name, int number) throws IOException {
        if (number > 0) {
            out.writeNumberField(name, number);
        }
    }
}
