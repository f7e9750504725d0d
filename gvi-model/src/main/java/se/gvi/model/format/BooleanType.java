// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.BooleanNode;
import se.gvi.model.document.Node;

/** Yes or no. */
public final class BooleanType extends ValueType {

    @Override
    public @Nullable Object read(Node node, RecordReading record) {
        if (node instanceof BooleanNode answer) {
            return answer.value();
        }
        record.wrongType(node, BooleanNode.KIND);
        return null;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeBoolean((boolean) value);
    }

    @Override
    public Object sample() {
        return false;
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        out.number((boolean) value ? 1 : 0);
    }

    @Override
    Object unpack(Unpacker in) {
        return in.number() == 1;
    }
}
