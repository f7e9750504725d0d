// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.document.NumberNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.invariant.Whole;

/** A whole number within a range. */
public final class NumberType extends ValueType {

    private final int low;
    private final int high;

    public NumberType(@Nullable Whole range) {
        this.low = range == null ? Integer.MIN_VALUE : range.low();
        this.high = range == null ? Integer.MAX_VALUE : range.high();
    }

    /** The least number, inclusive. */
    public int low() {
        return low;
    }

    /** The greatest number, inclusive. */
    public int high() {
        return high;
    }

    @Override
    public @Nullable Object read(Node node, RecordReading record) {
        if (!(node instanceof NumberNode number)) {
            record.wrongType(node, NumberNode.KIND);
            return null;
        }
        OptionalInt value = number.toInt();
        if (value.isEmpty() || value.getAsInt() < low || value.getAsInt() > high) {
            record.report(FindingCode.BAD_NUMBER, node, Map.of("low", low, "high", high));
            return null;
        }
        return value.getAsInt();
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeNumber((int) value);
    }

    @Override
    public Object sample() {
        return low;
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        out.signed((int) value);
    }

    @Override
    Object unpack(Unpacker in) {
        return (int) in.signed();
    }
}
