// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;

/** A point in time. */
final class MomentType extends TextType {

    @Override
    @Nullable Object parse(String text, Node node, RecordReading record) {
        Instant moment = Times.moment(text);
        if (moment == null) {
            record.report(FindingCode.BAD_INSTANT, node, Map.of());
        }
        return moment;
    }

    @Override
    String format(Object value) {
        return Times.format((Instant) value);
    }

    @Override
    Object sample() {
        return Instant.EPOCH;
    }
}
