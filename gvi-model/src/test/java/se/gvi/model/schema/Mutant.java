// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A document with something changed, for better or worse.
 *
 * @param name what was changed
 * @param json the document
 */
record Mutant(String name, String json) {

    /** Texts that are something in one place and nothing in another. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n",
            " \n\u1680\u2003\u2028\u3000",
            "\u00a0",
            "\u200b",
            "x",
            "x\n",
            "x\r",
            "x\r\n",
            "x\u0085",
            "x\u2028",
            "x\u2029",
            "x\ty",
            "x\u0000",
            "x\u007f",
            "två\nrader",
            "åäö",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(200),
            "x".repeat(201),
            "🐦".repeat(200),
            "🐦".repeat(201),
            "x".repeat(4000),
            "x".repeat(4001),
            "-x",
            ".x",
            "x.:_-9",
            "x y",
            "8112189876",
            "811218-9876",
            "198112189876",
            "19811218-9876",
            "811218:9876",
            "X811218-9876",
            "813218-9876",
            "2026",
            "2026-03",
            "2026-03-02",
            "2026-03-02\n",
            "2024-02-29",
            "2025-02-29",
            "2000-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13",
            "2026-13-01",
            "0000",
            "0001",
            "0000-01-01",
            "9999-12-31",
            "10000-01-01",
            "2026-3-2",
            "٢٠٢٦",
            "2026-03-02T09:30:00Z",
            "2026-03-02T09:30:00.123456789Z",
            "2026-03-02T09:30:00.1234567890Z",
            "2026-03-02T09:30:00.Z",
            "2026-03-02T09:30:60Z",
            "2026-03-02T24:00:00Z",
            "2026-03-02T09:30Z",
            "2026-03-02T09:30:00+01:00",
            "2026-03-02t09:30:00z",
            "2025-02-29T09:30:00Z",
            "SE",
            "se",
            "SWE",
            "1280",
            "128",
            "UTC",
            "CET",
            "Europe/Stockholm",
            "Europe/Stockholm\n",
            "Mars/Base",
            "/",
            "OTHER",
            "other",
            "MEMBER",
            "VICTIM",
            "SUSPECT",
            "INDIVIDUAL",
            "GROUP",
            "SOURCE",
            "gvi-situation/1",
            "gvi-situation/2");

    /** Numbers as they are written. */
    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "1.0",
            "1e0",
            "1e2",
            "120E-1",
            "1.5",
            "-1",
            "9999",
            "9999.0",
            "10000",
            "2147483648",
            "99999999999999999999",
            "1e400",
            "0.1e1");

    private static final Pattern LITERAL = Pattern.compile("\"@number:([^\"@]+)@\"");

    /** A change of a member of an object or of an element of a list. */
    private record Change(String name, JsonNode value) {}

    /** The mutants of a document that differ from it in one place and have a name that is wanted. */
    static List<Mutant> all(ObjectNode document, Predicate<String> wanted) {
        List<Mutant> mutants = new ArrayList<>();
        within(document, "", (place, change) -> {
            String name = place + " " + change;
            if (wanted.test(name)) {
                mutants.add(new Mutant(name, text(document)));
            }
        });
        return mutants;
    }

    /** Changes every place of a document, one after the other, and puts each back. */
    private static void within(JsonNode node, String pointer, BiConsumer<String, String> taker) {
        if (node instanceof ObjectNode object) {
            within(object, pointer, taker);
        } else if (node instanceof ArrayNode list) {
            within(list, pointer, taker);
        }
    }

    private static void within(ObjectNode object, String pointer, BiConsumer<String, String> taker) {
        ObjectNode copy = object.deepCopy();
        object.put("x", 1);
        taker.accept(pointer + "/x", "is there");
        object.remove("x");
        for (String name : names(copy)) {
            String place = pointer + "/" + name;
            JsonNode before = object.remove(name);
            taker.accept(place, "is left out");
            object.set(name + "x", before);
            taker.accept(place, "has a letter too many");
            object.remove(name + "x");
            for (Change change : changes(before)) {
                object.set(name, change.value());
                taker.accept(place, "is " + change.name());
            }
            object.set(name, before);
            within(before, place, taker);
        }
    }

    private static void within(ArrayNode list, String pointer, BiConsumer<String, String> taker) {
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + i;
            JsonNode before = list.get(i);
            for (Change change : changes(before)) {
                list.set(i, change.value());
                taker.accept(place, "is " + change.name());
            }
            list.set(i, before);
            list.insert(0, before.deepCopy());
            taker.accept(place, "stands twice");
            list.remove(0);
            within(before, place, taker);
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A document that differs from another in one place, chosen at random. */
    static Mutant any(String json, Random random) {
        ObjectNode document = (ObjectNode) Validator.tree(json);
        List<ContainerNode<?>> places = new ArrayList<>();
        collect(document, places);
        ContainerNode<?> place = places.get(random.nextInt(places.size()));
        String change = place instanceof ObjectNode object ? change(object, random) : change((ArrayNode) place, random);
        return new Mutant(change, text(document));
    }

    /** Every object, and every list with elements. */
    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ObjectNode || (node.isArray() && !node.isEmpty())) {
            places.add((ContainerNode<?>) node);
        }
        node.forEach(child -> collect(child, places));
    }

    private static String change(ObjectNode object, Random random) {
        List<String> names = names(object);
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.put("x", 1);
            return "a member x";
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(5) == 0) {
            object.remove(name);
            return name + " left out";
        }
        List<Change> changes = changes(object.get(name));
        Change change = changes.get(random.nextInt(changes.size()));
        object.set(name, change.value());
        return name + " is " + change.name();
    }

    private static String change(ArrayNode list, Random random) {
        int at = random.nextInt(list.size());
        if (random.nextBoolean()) {
            list.insert(random.nextInt(list.size()), list.get(at).deepCopy());
            return at + " stands twice";
        }
        List<Change> changes = changes(list.get(at));
        Change change = changes.get(random.nextInt(changes.size()));
        list.set(at, change.value());
        return at + " is " + change.name();
    }

    private static List<Change> changes(JsonNode before) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("null", make.nullNode()));
        changes.add(new Change("true", make.booleanNode(true)));
        changes.add(new Change("an empty object", make.objectNode()));
        changes.add(new Change("an empty list", make.arrayNode()));
        changes.add(new Change("itself in a list", make.arrayNode().add(before)));
        if (before.isTextual()) {
            TEXTS.forEach(text -> changes.add(new Change("the text " + shown(text), make.textNode(text))));
        } else {
            changes.add(new Change("a text", make.textNode("x")));
        }
        List<String> numbers = before.isNumber() ? NUMBERS : NUMBERS.subList(2, 3);
        numbers.forEach(number -> changes.add(new Change(number, make.textNode("@number:" + number + "@"))));
        return changes;
    }

    private static String shown(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "... of " + text.length() : text;
        StringBuilder out = new StringBuilder();
        shown.chars()
                .forEach(unit -> out.append(
                        unit < 0x20 || unit > 0x7e ? "\\u" + Integer.toHexString(unit) : String.valueOf((char) unit)));
        return out.toString();
    }

    /** The document as a text, in which numbers stand as they are to be written. */
    static String text(JsonNode document) {
        return LITERAL.matcher(document.toString()).replaceAll("$1");
    }
}
