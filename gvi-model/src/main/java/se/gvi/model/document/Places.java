// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;

/**
 * Finds lines and columns for JSON pointers in a document that was read before, so that places need not be remembered
 * for values with which nothing is wrong.
 */
public final class Places {

    private final Map<String, Place> found = new HashMap<>();
    private final Map<String, Map<String, List<String>>> wanted;

    private Places(Collection<String> pointers) {
        // by root member, then by index in it, the pointers that lead there
        this.wanted = Set.copyOf(pointers).stream()
                .collect(Collectors.groupingBy(
                        pointer -> step(pointer, 1), Collectors.groupingBy(pointer -> step(pointer, 2))));
    }

    /**
     * Reads the document and finds the places.
     *
     * @param in the bytes
     * @param limits how much is accepted, as when it was read before
     * @param pointers what to find
     * @return for every pointer its place; where the pointer leads to no value, that of the innermost value on its way
     * @throws IOException if the stream cannot be read
     */
    public static Map<String, Place> find(InputStream in, ReadLimits limits, Collection<String> pointers)
            throws IOException {
        Places places = new Places(pointers);
        places.read(DocumentReader.open(in, limits, finding -> {}));
        return pointers.stream().distinct().collect(Collectors.toMap(pointer -> pointer, places::of));
    }

    private Place of(String pointer) {
        Place place = found.getOrDefault(pointer, found.getOrDefault("", Place.at(pointer)));
        return new Place(pointer, place.line(), place.column());
    }

    private void read(DocumentReader document) throws IOException {
        while (document.nextMember()) {
            Map<String, List<String>> below = wanted.get(document.name());
            if (below == null) {
                continue;
            }
            below.values().forEach(pointers -> pointers.forEach(pointer -> found.put(pointer, document.place())));
            if (!document.isList()) {
                document.value()
                        .ifPresent(node -> below.values()
                                .forEach(pointers -> pointers.forEach(pointer -> locate(node, pointer, 2))));
                continue;
            }
            while (document.nextElement()) {
                List<String> pointers = below.get(Integer.toString(document.index()));
                if (pointers != null) {
                    document.value().ifPresent(node -> pointers.forEach(pointer -> locate(node, pointer, 3)));
                }
            }
        }
        found.put("", document.rootPlace());
    }

    /**
     * Returns where a pointer leads within a value.
     *
     * @param value the value
     * @param pointer a JSON pointer within it
     * @return the place of the value there; where it leads to no value, that of the innermost value on its way
     */
    public static Place within(Node value, String pointer) {
        return last(value, pointer, 1).place();
    }

    /** Follows a pointer from a value of which the steps before {@code number} are done. */
    private void locate(Node start, String pointer, int number) {
        found.put(pointer, last(start, pointer, number).place());
    }

    private static Node last(Node start, String pointer, int from) {
        int number = from;
        Node node = start;
        for (String step = step(pointer, number); !step.isEmpty(); step = step(pointer, ++number)) {
            Node next = child(node, step);
            if (next == node) {
                break;
            }
            node = next;
        }
        return node;
    }

    private static Node child(Node node, String step) {
        if (node instanceof ObjectNode object) {
            return object.member(step).orElse(node);
        }
        if (node instanceof ListNode list
                && step.matches("[0-9]{1,9}")
                && Integer.parseInt(step) < list.elements().size()) {
            return list.elements().get(Integer.parseInt(step));
        }
        return node;
    }

    /** The n-th step of a pointer, counted from 1, or an empty text if it has fewer. */
    private static String step(String pointer, int number) {
        int from = 0;
        for (int i = 0; i < number; i++) {
            from = pointer.indexOf('/', from) + 1;
            if (from == 0) {
                return "";
            }
        }
        int to = pointer.indexOf('/', from);
        return to < 0 ? pointer.substring(from) : pointer.substring(from, to);
    }
}
