// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.Examples;
import se.gvi.model.situation.ReadResult;

/** What stands in a document turns up in no finding and no exception, wherever it stands. */
final class NothingLeaksTest {

    private static final String FULL = Sample.full();

    private static void assertKeepsSilent(String json, String canary) {
        ReadResult result = Sample.read(json);
        ValidationReport report = result.report();
        assertThat(report.valid()).isFalse();
        StringBuilder said = new StringBuilder(report.toString()).append(result).append(report.notRun());
        for (Finding finding : report.findings()) {
            said.append(finding).append(finding.message(Language.ENGLISH)).append(finding.message(Language.SWEDISH));
        }
        StringWriter trace = new StringWriter();
        catchThrowable(result::orElseThrow).printStackTrace(new PrintWriter(trace));
        assertThat((said.toString() + trace).toLowerCase(Locale.ROOT)).doesNotContain(canary.toLowerCase(Locale.ROOT));
    }

    /** The places of all texts: the object or list, and the name or index in it. */
    private static List<String> textPointers(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>();
        if (node.isTextual()) {
            pointers.add(pointer);
        }
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            pointers.addAll(textPointers(node.get(name), pointer + "/" + name));
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                pointers.addAll(textPointers(list.get(i), pointer + "/" + i));
            }
        }
        return pointers;
    }

    private static ObjectNode with(String pointer, JsonNode value) {
        ObjectNode document = Sample.tree(FULL);
        int slash = pointer.lastIndexOf('/');
        JsonNode holder = document.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) holder).set(last, value);
        }
        return document;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Karin Kanarie", "19850101-1234", "kanarie@exempel.se", "Kanarie\u0000", "2026-13-45 kanarie"})
    void a_text_in_place_of_any_other(String canary) {
        List<String> pointers = textPointers(Sample.tree(FULL), "");
        assertThat(pointers).hasSizeGreaterThan(200);
        for (String pointer : pointers) {
            if (!pointer.equals("/format")) {
                assertKeepsSilent(with(pointer, TextNode.valueOf(canary)).toString(), canary);
            }
        }
    }

    @Test
    void texts_that_are_right_beside_something_wrong() {
        for (String pointer : textPointers(Sample.tree(FULL), "")) {
            assertKeepsSilent(with(pointer, Sample.tree("{\"a\":1}")).toString(), Examples.CANARY);
        }
    }

    @Test
    void a_number_and_a_name_in_any_place() {
        for (String pointer : textPointers(Sample.tree(FULL), "")) {
            ObjectNode document =
                    with(pointer, Sample.tree("{\"n\":471147114711}").get("n"));
            assertKeepsSilent(document.toString(), "471147114711");
            JsonNode holder = document.at(pointer.substring(0, pointer.lastIndexOf('/')));
            if (holder instanceof ObjectNode object) {
                object.put("Karin Kanarie 19850101", 1);
                assertKeepsSilent(document.toString(), "Karin Kanarie");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": Kanarie}",
                "{Kanarie: 1}",
                "{\"format\": 'Kanarie'}",
                "{\"Kanarie ö\": 1, \"Kanarie ö\": 2}",
                "{\"format\": \"Kanarie",
                "{\"format\": \"Kanarie\\q\"}",
                "Kanarie",
                "{} Kanarie",
                "{\"format\": \"Kanarie\n\"}",
                "{\"format\": \"Kanarie\"}",
                "{\"site\": {\"name\": \"Kanarie\", \"name\": \"Kanarie\"}}",
                "{\"format\": \"Kanarie\\ud800\"}",
                "{\"site\": {\"Kanarie ö\": {\"Kanarie å\": [x]}}}"
            })
    void texts_around_what_is_no_json(String json) {
        assertKeepsSilent(json, "Kanarie");
    }

    @Test
    void a_document_cut_anywhere() {
        for (int length = 0; length < FULL.length(); length += 41) {
            assertKeepsSilent(FULL.substring(0, length), Examples.CANARY);
        }
    }
}
