// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Members;
import se.gvi.model.id.RecordKind;

/** Each member of each record, left out, null, and of another type. */
final class EveryMemberTest {

    /** What is wrong with one record, as opposed to between records. */
    private static final Set<FindingCode> OF_ONE_RECORD = EnumSet.range(FindingCode.SYNTAX, FindingCode.OUT_OF_ORDER);

    private static final String FULL = Sample.full();

    /** A member: the pointer of its object, its name, and whether it may be left out. */
    record Case(String object, String name, boolean optional) {

        String pointer() {
            return object + "/" + name;
        }

        @Override
        public String toString() {
            return pointer();
        }
    }

    static List<Case> members() {
        List<Case> cases = new ArrayList<>();
        collect("/site", Examples.site(), cases);
        Iterator<Object> records = Examples.full().iterator();
        for (RecordKind kind : RecordKind.values()) {
            collect("/" + kind.section() + "/0", records.next(), cases);
        }
        return cases;
    }

    private static void collect(String pointer, Object object, List<Case> cases) {
        for (RecordComponent component : Members.of(object)) {
            String name =
                    component.getAccessor().getAnnotation(JsonProperty.class).value();
            cases.add(new Case(pointer, name, Members.optional(component)));
            Object value = Members.get(object, component);
            if (value instanceof List<?> list && list.get(0) instanceof Record part) {
                collectRecord(pointer + "/" + name + "/0", part, cases);
            } else if (value instanceof Record part) {
                collectRecord(pointer + "/" + name, part, cases);
            }
        }
    }

    private static void collectRecord(String pointer, Record part, List<Case> cases) {
        boolean isObject = Members.of(part).stream()
                .allMatch(component -> component.getAccessor().isAnnotationPresent(JsonProperty.class));
        if (isObject) {
            collect(pointer, part, cases);
        }
    }

    private static List<String> foundInRecords(ObjectNode document) {
        return Sample.report(document.toString()).findings().stream()
                .filter(finding -> OF_ONE_RECORD.contains(finding.code()))
                .map(finding -> finding.code() + " " + finding.place().pointer())
                .toList();
    }

    @Test
    void every_member_of_every_kind_is_tried() {
        assertThat(members()).hasSizeGreaterThan(200);
        assertThat(members()).extracting(Case::pointer).contains("/memberships/0/evidence/0/document", "/site/name");
        assertThat(members())
                .filteredOn(member -> Sample.tree(FULL).at(member.pointer()).isMissingNode())
                .extracting(Case::name)
                .containsOnly("collectedOn", "withdrawnAt");
    }

    @Test
    void the_document_itself_has_nothing_of_the_kind() {
        assertThat(foundInRecords(Sample.tree(FULL))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("members")
    void left_out(Case member) {
        ObjectNode document = Sample.tree(FULL);
        ((ObjectNode) document.at(member.object())).remove(member.name());

        if (member.optional()) {
            assertThat(foundInRecords(document)).isEmpty();
        } else {
            assertThat(foundInRecords(document)).containsExactly("MISSING_MEMBER " + member.object());
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void set_to_null(Case member) {
        ObjectNode document = Sample.tree(FULL);
        ((ObjectNode) document.at(member.object())).putNull(member.name());

        assertThat(foundInRecords(document)).containsExactly("NULL_VALUE " + member.pointer());
    }

    @ParameterizedTest
    @MethodSource("members")
    void of_another_type(Case member) {
        ObjectNode document = Sample.tree(FULL);
        ObjectNode object = (ObjectNode) document.at(member.object());
        if (object.get(member.name()) instanceof BooleanNode) {
            object.put(member.name(), "true");
        } else {
            object.put(member.name(), true);
        }

        assertThat(foundInRecords(document)).containsExactly("WRONG_TYPE " + member.pointer());
    }

    @ParameterizedTest
    @MethodSource("members")
    void with_a_bad_element(Case member) {
        ObjectNode document = Sample.tree(FULL);
        JsonNode value = document.at(member.pointer());
        if (value instanceof ArrayNode list) {
            list.addNull();
            list.add(false);
            int size = list.size();

            assertThat(foundInRecords(document))
                    .containsExactly(
                            "NULL_VALUE " + member.pointer() + "/" + (size - 2),
                            "WRONG_TYPE " + member.pointer() + "/" + (size - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void under_a_name_with_a_letter_too_many(Case member) {
        ObjectNode document = Sample.tree(FULL);
        ObjectNode object = (ObjectNode) document.at(member.object());
        object.set(member.name() + "x", object.remove(member.name()));

        List<String> found = foundInRecords(document);
        assertThat(found).contains("UNKNOWN_MEMBER " + member.pointer() + "x");
        assertThat(found).hasSize(member.optional() ? 1 : 2);
    }
}
