// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;

/** A day. */
public final class DayType extends TextType {

    private static final Text WRITTEN = Text.of("it as 2026-03-02", "det som 2026-03-02");

    @Override
    public @Nullable Object parse(String text, Node node, RecordReading record) {
        LocalDate day = Times.day(text);
        if (day == null) {
            record.report(FindingCode.BAD_DATE, node, Map.of("expected", WRITTEN));
        }
        return day;
    }

    @Override
    public String format(Object value) {
        return Times.format((LocalDate) value);
    }

    @Override
    public Object sample() {
        return LocalDate.EPOCH;
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        out.signed(((LocalDate) value).toEpochDay());
    }

    @Override
    Object unpack(Unpacker in) {
        return LocalDate.ofEpochDay(in.signed());
    }
}
