// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.id.RecordKind;

/** What the schemas look like. */
final class SituationSchemaTest {

    private static final String RENEW = "Renew it: mvn -q -pl gvi-model -am test -Dtest=SituationSchemaTest"
            + " -Dgvi.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false";

    static Stream<Map.Entry<String, String>> schemas() {
        return Stream.of(
                Map.entry("gvi-situation-1.schema.json", SituationSchema.document()),
                Map.entry("gvi-record-1.schema.json", SituationSchema.record()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_copy_in_the_documentation_is_what_the_model_says(Map.Entry<String, String> schema) throws IOException {
        assertFresh(Path.of("..", "docs", "schema", schema.getKey()), schema.getValue());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_copy_in_the_jar_is_what_the_model_says(Map.Entry<String, String> schema) throws IOException {
        assertFresh(
                Path.of("src", "main", "resources", "se", "gvi", "model", "schema", schema.getKey()),
                schema.getValue());
        if (Boolean.getBoolean("gvi.regenerate")) {
            return; // the next build takes it into the jar
        }
        try (InputStream in = SituationSchema.class.getResourceAsStream(schema.getKey())) {
            assertThat(in).as(RENEW).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .as(RENEW)
                    .isEqualTo(schema.getValue());
        }
    }

    private static void assertFresh(Path file, String content) throws IOException {
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(file).as(RENEW).exists();
        assertThat(Files.readString(file)).as(RENEW).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void it_is_a_schema_of_its_dialect(Map.Entry<String, String> schema) {
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(Validator.tree(schema.getValue()));

        assertThat(errors).isEmpty();
    }

    @Test
    void their_names_are_fixed() {
        assertThat(Validator.tree(SituationSchema.document()).path("$id").asText())
                .isEqualTo("urn:gvi:schema:situation:1");
        assertThat(Validator.tree(SituationSchema.record()).path("$id").asText())
                .isEqualTo("urn:gvi:schema:record:1");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void it_says_things_once_and_refers_to_nothing_outside(Map.Entry<String, String> schema) {
        JsonNode root = Validator.tree(schema.getValue());
        TreeSet<String> referred = new TreeSet<>();
        walk(root, "", (pointer, node) -> {
            if (node.path("$ref").isTextual()) {
                assertThat(node.path("$ref").asText()).startsWith("#/$defs/");
                referred.add(node.path("$ref").asText().substring("#/$defs/".length()));
            }
            if (!pointer.endsWith("/properties")) {
                assertThat(node.has("oneOf")).as(pointer).isFalse();
                assertThat(node.has("format")).as(pointer).isFalse();
            }
        });
        List<String> defined = new ArrayList<>();
        root.path("$defs").fieldNames().forEachRemaining(defined::add);
        assertThat(defined).containsExactlyElementsOf(referred);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_type_and_every_member_has_a_title_and_a_description(Map.Entry<String, String> schema) {
        JsonNode root = Validator.tree(schema.getValue());
        assertDescribed("", root);
        root.path("$defs").properties().forEach(each -> {
            assertDescribed(each.getKey(), each.getValue());
            each.getValue()
                    .path("properties")
                    .properties()
                    .forEach(member -> assertDescribed(each.getKey() + " " + member.getKey(), member.getValue()));
        });
        root.path("properties").properties().forEach(member -> assertDescribed(member.getKey(), member.getValue()));
    }

    private static void assertDescribed(String what, JsonNode schema) {
        assertThat(schema.path("title").asText()).as(what).isNotBlank();
        assertThat(schema.path("description").asText()).as(what).endsWith(".");
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> taker) {
        taker.accept(pointer, node);
        node.properties().forEach(each -> walk(each.getValue(), pointer + "/" + each.getKey(), taker));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, taker);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void it_says_what_it_cannot_say(Map.Entry<String, String> schema) {
        assertThat(Validator.tree(schema.getValue()).path("description").asText())
                .contains(
                        "It cannot say",
                        "members that stand twice",
                        "time zones that do not exist",
                        "personal numbers inside longer ids and texts",
                        "days and moments in the wrong order",
                        "everything across records");
    }

    @ParameterizedTest
    @CsvSource({
        "source/properties/legalBasis/$ref, #/$defs/text200",
        "decision/properties/motivation/$ref, #/$defs/text4000",
        "group/properties/aliases/items/$ref, #/$defs/text200",
        "group/properties/aliases/uniqueItems, true",
        "measure/properties/legalBasis/$ref, #/$defs/text200",
        "membershipEvidence/properties/document/$ref, #/$defs/text200",
        "site/properties/name/$ref, #/$defs/text200",
        "text200/maxLength, 200",
        "text4000/maxLength, 4000",
        "site/properties/jurisdiction/pattern, ^([A-Z]{2})$",
        "callIn/properties/groups/minItems, 1",
        "riskAssessment/properties/cites/minItems, 1",
        "group/properties/audits/minItems, ''",
        "sizeEstimate/properties/high/maximum, 9999",
        "recordRef/properties/id/$ref, #/$defs/id",
        "individual/properties/birthDate/$ref, #/$defs/partialDate",
        "provenance/properties/recordedAt/$ref, #/$defs/moment",
        "membership/properties/assessedBy/$ref, #/$defs/id"
    })
    void bounds_are_those_of_the_constructors(String pointer, String value) {
        for (String schema : List.of(SituationSchema.document(), SituationSchema.record())) {
            assertThat(Validator.tree(schema).at("/$defs/" + pointer).asText()).isEqualTo(value);
        }
    }

    @Test
    void words_that_depend_on_something_are_said_where_they_do() {
        JsonNode definitions = Validator.tree(SituationSchema.document()).path("$defs");

        assertThat(definitions.at("/decision/properties/about/properties/kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("GROUP", "INDIVIDUAL");
        assertThat(definitions.at("/involvement/dependentSchemas")).hasSize(3);
        assertThat(definitions.at("/involvement/dependentSchemas/droppedOn/properties/role/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("SUSPECT", "CONVICTED");
        assertThat(definitions).filteredOn(type -> type.has("dependentSchemas")).hasSize(1);
    }

    @Test
    void both_schemas_define_the_same_types() {
        JsonNode document = Validator.tree(SituationSchema.document()).path("$defs");
        JsonNode record = Validator.tree(SituationSchema.record()).path("$defs");

        document.properties().forEach(type -> {
            boolean isRecord = Stream.of(RecordKind.values())
                    .anyMatch(kind -> se.gvi.model.records.Records.type(kind)
                            .getSimpleName()
                            .equalsIgnoreCase(type.getKey()));
            if (isRecord) {
                assertThat(record.path(type.getKey()).path("properties").size())
                        .isEqualTo(type.getValue().path("properties").size() + 1);
            } else {
                assertThat(record.path(type.getKey())).as(type.getKey()).isEqualTo(type.getValue());
            }
        });
    }
}
