// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.situation.Situation;

/**
 * A small invented situation in the short form of the cases, which can be turned about.
 *
 * @param given the records
 * @param asOf the day on which questions are asked
 */
record World(ObjectNode given, LocalDate asOf) {

    static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** The situation, or empty if its records contradict each other. */
    Optional<Situation> situation() {
        try {
            JsonNode anybody = JSON.createObjectNode().put("kind", "INDIVIDUAL").put("id", "I-1");
            return Optional.of(Given.situation(given, anybody, asOf));
        } catch (InvalidDocumentException invalid) {
            if (invalid.finding().code().compareTo(FindingCode.BAD_SITE) <= 0) {
                throw new IllegalStateException(given.toString(), invalid); // badly invented
            }
            return Optional.empty(); // contradictory
        }
    }

    World copy() {
        return new World(given.deepCopy(), asOf);
    }

    /** The records of a section. */
    ArrayNode all(String section) {
        return given.withArray(section);
    }

    World with(String section, ObjectNode record) {
        World more = copy();
        more.all(section).add(record);
        return more;
    }

    /** The same records in another order. */
    World shuffled(Random random) {
        World other = copy();
        other.given.forEach(section -> {
            List<JsonNode> records = list(section);
            Collections.shuffle(records, random);
            ((ArrayNode) section).removeAll().addAll(records);
        });
        return other;
    }

    /** The same with every text replaced, be it an id, a date or a word. */
    World replaced(UnaryOperator<String> text, LocalDate day) {
        return new World((ObjectNode) replaced(given, text), day);
    }

    private static JsonNode replaced(JsonNode node, UnaryOperator<String> text) {
        if (node.isTextual()) {
            return TextNode.valueOf(text.apply(node.asText()));
        }
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            node.forEach(each -> array.add(replaced(each, text)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            node.properties().forEach(each -> object.set(each.getKey(), replaced(each.getValue(), text)));
            return object;
        }
        return node;
    }

    static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(array::get)
                .toList());
    }

    @Override
    public String toString() {
        return "as of " + asOf + " " + given.toPrettyString();
    }
}
