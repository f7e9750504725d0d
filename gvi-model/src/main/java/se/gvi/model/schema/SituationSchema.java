// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.format.FormatName;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.Situation;

/**
 * JSON Schema (2020-12) of the format, generated from the model itself. It accepts what the reader accepts of each record
 * on its own: which members there are and which are required, their types, words, bounds and forms, days that exist, ids
 * that are not written as personal numbers. Titles are in Swedish, descriptions in English.
 *
 * <p>A schema cannot say everything. Only {@code SituationJson.check} finds: bytes that are not UTF-8 and halves of
 * surrogate pairs, members that stand twice, time zones that do not exist, personal numbers inside longer ids and texts,
 * days and moments in the wrong order, estimates whose ends are reversed, relations of somebody with themselves, and
 * everything across records: ids used twice, references that lead nowhere, events before birth and after death.
 *
 * <p>The same texts lie in the jar as {@code se/gvi/model/schema/gvi-situation-1.schema.json} and {@code
 * gvi-record-1.schema.json}. Each is complete in itself and refers to nothing outside.
 */
public final class SituationSchema {

    private static final String LIMITS =
            " This schema says what each record must be on its own. It cannot say, and only the library's reader finds:"
                    + " encoding that is not UTF-8, members that stand twice, time zones that do not exist, personal"
                    + " numbers inside longer ids and texts, days and moments in the wrong order, estimates whose ends are"
                    + " reversed, relations of somebody with themselves, and everything across records.";

    private static final String DOCUMENT = SchemaText.of(documentSchema());
    private static final String RECORD = SchemaText.of(recordSchema());

    private SituationSchema() {}

    /**
     * Returns the schema of a document, {@code urn:gvi:schema:situation:1}.
     *
     * @return a JSON document that ends with a line feed
     */
    public static String document() {
        return DOCUMENT;
    }

    /**
     * Returns the schema of one line of a stream of records, {@code urn:gvi:schema:record:1}: an object whose member
     * {@code kind} names the {@link RecordKind}, with the members that such a record has in a document; or the line that
     * opens the stream, whose kind is {@code SITUATION}.
     *
     * @return a JSON document that ends with a line feed
     */
    public static String record() {
        return RECORD;
    }

    private static Map<String, Object> documentSchema() {
        Definitions definitions = new Definitions();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", described(Situation.class, "format", Definitions.constant(FormatName.SITUATION)));
        properties.put("site", described(Situation.class, "site", definitions.site()));
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("type", "array");
            section.put("items", definitions.record(kind, Map.of()));
            properties.put(kind.section(), described(Situation.class, kind.section(), section));
        }
        Description itself = MemberDescriptions.of(Situation.class);
        return schema(
                "urn:gvi:schema:situation:1",
                itself,
                Definitions.object(itself, List.of("format", "site"), properties),
                definitions);
    }

    private static Map<String, Object> recordSchema() {
        Definitions definitions = new Definitions();
        List<Object> branches = new ArrayList<>();
        branches.add(branch(OpeningLine.KIND, OpeningLine.in(definitions)));
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Object> first = Map.of("kind", lineKind(Definitions.constant(kind.name())));
            branches.add(branch(kind.name(), definitions.record(kind, first)));
        }
        Map<String, Object> kinds = new LinkedHashMap<>();
        kinds.put("type", "string");
        kinds.put(
                "enum",
                Stream.concat(
                                Stream.of(OpeningLine.KIND),
                                Stream.of(RecordKind.values()).map(Enum::name))
                        .toList());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "object");
        line.put("required", List.of("kind"));
        line.put("properties", Map.of("kind", lineKind(kinds)));
        line.put("allOf", branches);
        return schema(
                "urn:gvi:schema:record:1", MemberDescriptions.ofType(MemberDescriptions.STREAM), line, definitions);
    }

    /** Says what an object of a kind must be, and nothing about the others, so that errors are about the right kind. */
    private static Map<String, Object> branch(String kind, Map<String, Object> record) {
        Map<String, Object> is = new LinkedHashMap<>();
        is.put("type", "object");
        is.put("required", List.of("kind"));
        is.put("properties", Map.of("kind", Map.of("const", kind)));
        Map<String, Object> branch = new LinkedHashMap<>();
        branch.put("if", is);
        branch.put("then", record);
        return branch;
    }

    private static Map<String, Object> schema(
            String id, Description itself, Map<String, Object> body, Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", itself.title().sv());
        schema.put("description", itself.description().en() + LIMITS);
        body.forEach(schema::putIfAbsent);
        schema.put("$defs", definitions.all());
        return schema;
    }

    private static Map<String, Object> described(Class<?> type, String member, Map<String, Object> schema) {
        return Definitions.described(MemberDescriptions.of(type, member), schema);
    }

    private static Map<String, Object> lineKind(Map<String, Object> schema) {
        return Definitions.described(MemberDescriptions.of(MemberDescriptions.STREAM, "kind"), schema);
    }
}
