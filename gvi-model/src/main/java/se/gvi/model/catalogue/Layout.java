// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.CanonicalJson;

/** JSON for people: what fits into a line stands in one. */
final class Layout {

    private static final int WIDTH = 110;

    private Layout() {}

    static String of(Map<String, ?> document) {
        return broken(document, 0) + "\n";
    }

    private static String value(Object value, int depth) {
        String line = inline(value);
        return line.length() + 2 * depth <= WIDTH ? line : broken(value, depth);
    }

    private static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return members(map)
                    .map(member -> name(member) + inline(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Layout::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return CanonicalJson.of(value);
    }

    private static String broken(Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return lines(
                    "{", members(map).map(member -> name(member) + section(member.getValue(), depth + 1)), "}", depth);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return lines("[", list.stream().map(element -> value(element, depth + 1)), "]", depth);
        }
        return inline(value);
    }

    /** The records of a section stand in lines of their own even if they would fit into one. */
    private static String section(Object value, int depth) {
        boolean records = depth == 1
                && value instanceof List<?> list
                && list.stream().anyMatch(element -> element instanceof Map);
        return records ? broken(value, depth) : value(value, depth);
    }

    private static String lines(String open, Stream<String> parts, String close, int depth) {
        String line = "\n" + "  ".repeat(depth + 1);
        return parts.collect(Collectors.joining("," + line, open + line, "\n" + "  ".repeat(depth) + close));
    }

    private static Stream<Map.Entry<?, ?>> members(Map<?, ?> map) {
        return map.entrySet().stream().map(member -> member);
    }

    private static String name(Map.Entry<?, ?> member) {
        return CanonicalJson.of(member.getKey()) + ": ";
    }
}
