// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;

/**
 * Documents in the one form that the JSON Canonicalization Scheme gives them (RFC 8785): members sorted by name, no
 * space between them. The same content always has the same bytes, in any language. Numbers are whole.
 *
 * <p>A value is a map from names to values, a list of values, a text, an {@link Integer} or a {@link Boolean}.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its canonical form
     * @throws IllegalArgumentException if it is, or holds, anything else than a value
     */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /**
     * Turns a node into a value that can be changed.
     *
     * @param node the node
     * @return maps and lists that can be changed, in the order of the document, with texts, numbers and truth values
     * @throws InvalidDocumentException if it holds null or a number that is not whole
     */
    public static Object value(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.forEach(member -> members.put(member.name(), value(member.value())));
            return members;
        }
        if (node instanceof ListNode list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(value(element)));
            return elements;
        }
        if (node instanceof TextNode text) {
            return text.text();
        }
        if (node instanceof BooleanNode truth) {
            return truth.value();
        }
        OptionalInt whole = node instanceof NumberNode number ? number.toInt() : OptionalInt.empty();
        if (whole.isEmpty()) {
            throw InvalidDocumentException.of(
                    FindingCode.BAD_NUMBER,
                    node.place(),
                    Map.of(
                            "member",
                            Fields.lastName(node.place()),
                            "record",
                            Fields.DOCUMENT,
                            "low",
                            Integer.MIN_VALUE,
                            "high",
                            Integer.MAX_VALUE));
        }
        return whole.getAsInt();
    }

    /**
     * Returns the fingerprint of a value: the SHA-256 of its canonical form in UTF-8.
     *
     * @param value the value
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException if it is, or holds, anything else than a value
     */
    public static String fingerprint(Object value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(of(value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            object(map, out);
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("A document holds objects, lists, texts, whole numbers and truth values,"
                    + " and not a " + value.getClass().getName() + ". Turn it into one of these.");
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        String before = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(before);
            text(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            before = ",";
        }
        out.append('}');
    }

    private static void list(List<?> list, StringBuilder out) {
        out.append('[');
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
            write(elements.next(), out);
            out.append(elements.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (character < ' ') {
                        out.append("\\u").append(HexFormat.of().toHexDigits((char) character));
                    } else {
                        out.append((char) character);
                    }
                }
            }
        });
        out.append('"');
    }
}
