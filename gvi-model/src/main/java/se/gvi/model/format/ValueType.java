// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;

/** How the values of a Java type stand in a document. */
public abstract sealed class ValueType permits BooleanType, ListType, NumberType, RecordType, TextType {

    /**
     * Reads a value. What is wrong with it goes to the record's reading, all of it; then there is no value.
     *
     * @return the value, or null if anything is wrong with it
     */
    public abstract @Nullable Object read(Node node, RecordReading record);

    /** Writes a value of this type. */
    public abstract void write(Object value, JsonGenerator out) throws IOException;

    /** Writes a value as few bytes. */
    abstract void pack(Object value, Packer out, Consumer<Object> remember);

    /** Reads a value from its bytes. */
    abstract Object unpack(Unpacker in);

    /** Some value of the type, to try what can be made of it. */
    public abstract Object sample();
}
