// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;

/** A list whose elements are all of one type. A list with a bad element is no list without it. */
final class ListType extends ValueType {

    private final ValueType elements;

    ListType(ValueType elements) {
        this.elements = elements;
    }

    @Override
    @Nullable Object read(Node node, RecordReading record) {
        if (!(node instanceof ListNode list)) {
            record.wrongType(node, ListNode.KIND);
            return null;
        }
        List<Object> values = new ArrayList<>(list.elements().size());
        boolean whole = true;
        for (Node element : list) {
            Object value = elements.read(element, record);
            if (value == null) {
                whole = false;
            } else {
                values.add(value);
            }
        }
        return whole ? values : null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : (List<?>) value) {
            elements.write(element, out);
        }
        out.writeEndArray();
    }

    @Override
    Object sample() {
        return List.of(elements.sample());
    }
}
