// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.gvi.model.format.BooleanType;
import se.gvi.model.format.Bounds;
import se.gvi.model.format.DayType;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.EnumType;
import se.gvi.model.format.Inquiry;
import se.gvi.model.format.ListType;
import se.gvi.model.format.MomentType;
import se.gvi.model.format.NumberType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.Restriction;
import se.gvi.model.format.TextType;
import se.gvi.model.format.ValueType;
import se.gvi.model.format.WordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.time.PartialDate;

/** The types of the model as definitions of a schema, each made when it is first referred to. */
final class Definitions {

    private final Map<String, Object> all = new TreeMap<>();

    /** All that was referred to, by name. */
    Map<String, Object> all() {
        return all;
    }

    /** A reference to the site. */
    Map<String, Object> site() {
        return record(Site.class.getSimpleName(), EntityType.SITE, Map.of());
    }

    /**
     * A reference to the records of a kind.
     *
     * @param first members that stand before those of the record, all of them required
     */
    Map<String, Object> record(RecordKind kind, Map<String, ?> first) {
        return record(Records.type(kind).getSimpleName(), EntityType.of(kind).layout(), first);
    }

    private Map<String, Object> record(String type, RecordType layout, Map<String, ?> first) {
        return all.containsKey(nameOf(type)) ? reference(nameOf(type)) : define(type, object(type, layout, first));
    }

    /** A reference to a type, from now on defined. */
    Map<String, Object> define(String type, Map<String, Object> schema) {
        all.put(nameOf(type), schema);
        return reference(nameOf(type));
    }

    private static String nameOf(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private Map<String, Object> object(String type, RecordType layout, Map<String, ?> first) {
        Inquiry inquiry = Inquiry.about(layout);
        List<String> required = new ArrayList<>(first.keySet());
        Map<String, Object> properties = new LinkedHashMap<>(first);
        for (RecordType.Member member : layout.members()) {
            properties.put(
                    member.name(),
                    described(
                            MemberDescriptions.of(type, member.name()), value(member.type(), inquiry.bounds(member))));
            if (member.required()) {
                required.add(member.name());
            }
        }
        Map<String, Object> schema = object(MemberDescriptions.ofType(type), required, properties);
        Map<String, Object> dependent = new LinkedHashMap<>();
        inquiry.restrictions().forEach(restriction -> restrict(restriction, properties, dependent));
        if (!dependent.isEmpty()) {
            schema.put("dependentSchemas", dependent);
        }
        return schema;
    }

    /** An object with no other members than these. */
    static Map<String, Object> object(Description description, List<String> required, Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return described(description, schema);
    }

    /** The only value allowed. */
    static Map<String, Object> constant(String word) {
        Map<String, Object> constant = new LinkedHashMap<>();
        constant.put("const", word);
        return constant;
    }

    /** A schema with a title and a description before the rest. */
    static Map<String, Object> described(Description description, Map<String, Object> schema) {
        return described(description.title().sv(), description.description().en(), schema);
    }

    private static Map<String, Object> described(String title, String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", title);
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    private static void restrict(
            Restriction restriction, Map<String, Object> properties, Map<String, Object> dependent) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("enum", restriction.words());
        Map<String, Object> schema = restriction.part() == null ? words : partly(restriction.part(), words);
        if (restriction.given() == null) {
            properties.merge(restriction.member(), schema, Definitions::both);
        } else {
            dependent.merge(restriction.given(), partly(restriction.member(), schema), Definitions::both);
        }
    }

    private static Map<String, Object> partly(String member, Map<String, Object> schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", new LinkedHashMap<>(Map.of(member, schema)));
        return object;
    }

    /** One schema with what both say; where they say something of the same members, of each of these too. */
    private static Object both(Object one, Object other) {
        if (!(one instanceof Map<?, ?> first) || !(other instanceof Map<?, ?> second)) {
            return other;
        }
        Map<String, Object> both = new LinkedHashMap<>();
        first.forEach((keyword, value) -> both.put((String) keyword, value));
        second.forEach((keyword, value) -> both.merge((String) keyword, value, Definitions::both));
        return both;
    }

    private Map<String, Object> value(ValueType type, Bounds bounds) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof ListType list) {
            schema.put("type", "array");
            if (bounds.needsEntry()) {
                schema.put("minItems", 1);
            }
            if (bounds.distinct()) {
                schema.put("uniqueItems", true);
            }
            schema.put("items", value(list.elements(), bounds));
            return schema;
        }
        if (type instanceof RecordType record) {
            return record(record.type().getSimpleName(), record, Map.of());
        }
        if (type instanceof NumberType number) {
            schema.put("type", "integer");
            schema.put("minimum", number.low());
            schema.put("maximum", number.high());
            return schema;
        }
        if (type instanceof BooleanType) {
            schema.put("type", "boolean");
            return schema;
        }
        return text((TextType) type, bounds);
    }

    private Map<String, Object> text(TextType type, Bounds bounds) {
        if (type instanceof EnumType list) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("enum", List.copyOf(list.words()));
            return schema;
        }
        if (type instanceof DayType) {
            return day();
        }
        if (type instanceof MomentType) {
            return moment();
        }
        if (type instanceof WordType word && word.type() == PartialDate.class) {
            return partialDate();
        }
        if ((type instanceof WordType && type.form().isEmpty()) || bounds.isId()) {
            return id();
        }
        return type.form().isPresent() ? line(Patterns.whole(type.form().get())) : text(bounds.longest());
    }

    private Map<String, Object> day() {
        return define("day", "Dag", "A day of the years 1 to 9999 as 2026-03-02. It must exist.", line(Patterns.DAY));
    }

    private Map<String, Object> moment() {
        return define(
                "moment",
                "Tidpunkt",
                "A point in time in UTC as 2026-03-02T09:30:00Z, with one to nine digits of a fraction of a second if there"
                        + " is one. The day must exist.",
                line(Patterns.MOMENT));
    }

    private Map<String, Object> partialDate() {
        return define(
                "partialDate",
                "Datum, kanske ofullständigt",
                "A date as precisely as it is known: a day as 2026-03-02, a month as 2026-03 or a year as 2026. It must"
                        + " exist. Nothing ever picks a day.",
                line(Patterns.PARTIAL_DATE));
    }

    private Map<String, Object> id() {
        Map<String, Object> schema = line(Patterns.ID);
        schema.put("maxLength", Patterns.LONGEST_ID);
        schema.put("not", Map.of("pattern", Patterns.PERSONAL_NUMBER + "|" + Patterns.LINE_BREAK));
        return define(
                "id",
                "Id",
                "A word of 1 to 64 letters A-Z or a-z, digits, and . : _ -, beginning with a letter or a digit. What is"
                        + " written as a Swedish personal or coordination number is refused.",
                schema);
    }

    private Map<String, Object> text(OptionalInt longest) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        longest.ifPresent(characters -> schema.put("maxLength", characters));
        schema.put("pattern", Patterns.NOT_BLANK);
        schema.put("not", Map.of("pattern", Patterns.CONTROL));
        String most = longest.isPresent() ? " of at most " + longest.getAsInt() + " characters" : "";
        return define(
                "text" + (longest.isPresent() ? longest.getAsInt() : ""),
                "Text",
                "A text" + most
                        + " that is not blank and has no control characters other than the line feed. A character"
                        + " is a code point of Unicode.",
                schema);
    }

    /** A text without line breaks that matches a pattern. */
    private static Map<String, Object> line(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        schema.put("not", Map.of("pattern", Patterns.LINE_BREAK));
        return schema;
    }

    private Map<String, Object> define(String name, String title, String description, Map<String, Object> schema) {
        all.putIfAbsent(name, described(title, description, schema));
        return reference(name);
    }

    private static Map<String, Object> reference(String name) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }
}
