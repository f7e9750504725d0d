// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;

/**
 * One line of a log: an event in its place in the chain.
 *
 * @param sequence its number, from 1
 * @param event the event
 * @param previous the hash of the line before, or zeros
 * @param hash its own hash, over everything else in the line
 */
record LogLine(int sequence, AuditEvent event, String previous, String hash) {

    /** More than the longest event takes. */
    static final int LONGEST = 1 << 21;

    private static final String FORMAT = "gvi-audit/1";
    private static final Text LABEL = Text.of("the line of the log", "loggraden");

    /** The line of an event after a head. */
    static LogLine after(LogHead head, AuditEvent event) {
        int sequence = head.count() + 1;
        return new LogLine(sequence, event, head.hash(), hash(sequence, event, head.hash()));
    }

    private static String hash(int sequence, AuditEvent event, String previous) {
        return CanonicalJson.fingerprint(content(sequence, event, previous));
    }

    private static Map<String, Object> content(int sequence, AuditEvent event, String previous) {
        return Map.of("format", FORMAT, "sequence", sequence, "event", EventJson.value(event), "previous", previous);
    }

    /** The line without its line feed. */
    String json() {
        Map<String, Object> object = new TreeMap<>(content(sequence, event, previous));
        object.put("hash", hash);
        return CanonicalJson.of(object);
    }

    /** Whether it bears the hash of what it says. */
    boolean isTrue() {
        return hash.equals(hash(sequence, event, previous));
    }

    /** Whether these are the bytes that the log writes for the line. */
    boolean isWrittenAs(byte[] bytes) {
        return Arrays.equals(bytes, json().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what it can understand; whether it is written as a log writes it is asked for afterwards. */
    static Optional<LogLine> read(byte[] bytes) {
        try {
            Fields object = Fields.parse(new String(bytes, StandardCharsets.UTF_8), LABEL);
            object.format(FORMAT);
            return Optional.of(new LogLine(
                    object.number("sequence"),
                    EventJson.read(object.object("event")),
                    object.text("previous"),
                    object.text("hash")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
