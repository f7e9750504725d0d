// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;

/** A list whose elements are all of one type. A list with a bad element is no list without it. */
public final class ListType extends ValueType {

    private final ValueType elements;

    public ListType(ValueType elements) {
        this.elements = elements;
    }

    /** The type of every element. */
    public ValueType elements() {
        return elements;
    }

    @Override
    public @Nullable Object read(Node node, RecordReading record) {
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
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : (List<?>) value) {
            elements.write(element, out);
        }
        out.writeEndArray();
    }

    @Override
    public Object sample() {
        return List.of(elements.sample());
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        List<?> list = (List<?>) value;
        out.number(list.size());
        list.forEach(element -> elements.pack(element, out, remember));
    }

    @Override
    Object unpack(Unpacker in) {
        int size = in.number();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(elements.unpack(in));
        }
        return list;
    }
}
