// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** One line for each member of the root and for each element of a section, so that versions can be compared by line. */
final class Layout implements PrettyPrinter {

    private int depth;

    /** Whether what stands at this depth has a line of its own; deeper, everything stands in the line of its record. */
    private void line(JsonGenerator out, boolean ownLine) throws IOException {
        if (ownLine) {
            out.writeRaw('\n');
            for (int i = 0; i < depth; i++) {
                out.writeRaw("  ");
            }
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        // there is one root
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        line(out, depth == 1);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(depth == 1 ? "," : ", ");
        line(out, depth == 1);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        line(out, depth == 0);
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        line(out, depth == 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(depth == 2 ? "," : ", ");
        line(out, depth == 2);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int elements) throws IOException {
        depth--;
        line(out, depth == 1 && elements > 0);
        out.writeRaw(']');
    }
}
