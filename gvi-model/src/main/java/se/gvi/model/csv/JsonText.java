// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import se.gvi.model.document.CanonicalJson;

/** Values as JSON for people: members in the order they are given, one a line. */
final class JsonText {

    private JsonText() {}

    /** Writes a map, a list, a text, a whole number or a truth value; ends in a line feed. */
    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String lineBreak, StringBuilder out) {
        String inner = lineBreak + "  ";
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator(); members.hasNext(); ) {
                Map.Entry<?, ?> member = members.next();
                out.append(inner).append(CanonicalJson.of(member.getKey())).append(": ");
                write(member.getValue(), inner, out);
                out.append(members.hasNext() ? "," : lineBreak);
            }
            out.append('}');
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            out.append('[');
            for (Iterator<?> entries = list.iterator(); entries.hasNext(); ) {
                out.append(inner);
                write(entries.next(), inner, out);
                out.append(entries.hasNext() ? "," : lineBreak);
            }
            out.append(']');
        } else {
            out.append(CanonicalJson.of(value));
        }
    }
}
