// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;

/** A point in time. */
public final class MomentType extends TextType {

    @Override
    public @Nullable Object parse(String text, Node node, RecordReading record) {
        Instant moment = Times.moment(text);
        if (moment == null) {
            record.report(FindingCode.BAD_INSTANT, node, Map.of());
        }
        return moment;
    }

    @Override
    public String format(Object value) {
        return Times.format((Instant) value);
    }

    @Override
    public Object sample() {
        return Instant.EPOCH;
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        Instant moment = (Instant) value;
        out.signed(moment.getEpochSecond());
        out.number(moment.getNano());
    }

    @Override
    Object unpack(Unpacker in) {
        return Instant.ofEpochSecond(in.signed(), in.number());
    }
}
