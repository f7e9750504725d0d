// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;

/** How the values of a Java type stand in a document. */
abstract class ValueType {

    /**
     * Reads a value. What is wrong with it goes to the record's reading, all of it; then there is no value.
     *
     * @return the value, or null if anything is wrong with it
     */
    abstract @Nullable Object read(Node node, RecordReading record);

    /** Writes a value of this type. */
    abstract void write(Object value, JsonGenerator out) throws IOException;

    /** Some value of the type, to try what can be made of it. */
    abstract Object sample();
}
