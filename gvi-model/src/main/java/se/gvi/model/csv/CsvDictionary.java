// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.format.BooleanType;
import se.gvi.model.format.DayType;
import se.gvi.model.format.EnumType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.MomentType;
import se.gvi.model.format.NumberType;
import se.gvi.model.format.ValueType;
import se.gvi.model.format.WordType;
import se.gvi.model.id.RecordId;
import se.gvi.model.time.PartialDate;

/**
 * What every column of every table holds, made from the model itself: for people as Markdown, for programs as a
 * Frictionless Table Schema of each table and a Data Package of all of them.
 */
public final class CsvDictionary {

    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9.:_-]{0,63}$";
    private static final String PARTIAL_DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    private CsvDictionary() {}

    /**
     * Writes the dictionary for people.
     *
     * @param language the language
     * @return Markdown, with line feeds, ending in one
     */
    public static String markdown(Language language) {
        StringBuilder page = new StringBuilder();
        Text title = Text.of("CSV data dictionary", "Datalexikon för CSV");
        Text intro = Text.of(
                "One file a table, one row a record. R: required. How cells are written: [csv.md](csv.md). This page is"
                        + " generated from the model.",
                "En fil per tabell, en rad per post. R: krävs. Hur celler skrivs: [csv.md](csv.md). Den här sidan"
                        + " skapas ur modellen.");
        page.append("# ")
                .append(title.in(language))
                .append("\n\n")
                .append(intro.in(language))
                .append('\n');
        for (Table table : Table.all().values()) {
            page.append("\n## ").append(table.file()).append("\n\n");
            page.append(Text.of("| column | | holds | meaning |", "| kolumn | | innehåller | betydelse |")
                            .in(language))
                    .append("\n|---|---|---|---|\n");
            for (Column column : table.columns()) {
                page.append("| `")
                        .append(column.header())
                        .append("` | ")
                        .append(column.required() ? "R" : "")
                        .append(" | ")
                        .append(cell(ValueWords.of(table, column), language))
                        .append(" | ")
                        .append(ValueWords.meaning(table, column)
                                .map(meaning -> "**" + cell(meaning.title(), language) + ".** "
                                        + cell(meaning.description(), language))
                                .orElse(""))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String cell(Text text, Language language) {
        return text.in(language).replace("|", "\\|");
    }

    /**
     * Writes a Table Schema of each table.
     *
     * @return the documents in JSON by the name of the table, in the order of the tables; immutable
     */
    public static Map<String, String> tableSchemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        Set<String> all = Table.all().keySet();
        Table.all().values().forEach(table -> schemas.put(table.name(), JsonText.of(schema(table, all))));
        return Collections.unmodifiableMap(schemas);
    }

    /**
     * Writes a Data Package of all tables, as in a folder with every section.
     *
     * @return the document in JSON
     */
    public static String dataPackage() {
        return dataPackage(Table.all().values());
    }

    /** A Data Package of some tables. */
    static String dataPackage(Collection<Table> tables) {
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        List<Object> resources = new ArrayList<>();
        for (Table table : tables) {
            Map<String, Object> resource = new LinkedHashMap<>();
            resource.put("name", resourceName(table.name()));
            resource.put("path", table.file());
            resource.put("profile", "tabular-data-resource");
            resource.put("format", "csv");
            resource.put("encoding", "utf-8");
            resource.put("dialect", dialect());
            resource.put("schema", schema(table, names));
            resources.add(resource);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("profile", "tabular-data-package");
        document.put("name", "gvi-situation");
        document.put("resources", resources);
        return JsonText.of(document);
    }

    /** Names of resources are in small letters. */
    private static String resourceName(String table) {
        return table.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", Character.toString(FolderWriter.SEPARATOR));
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> schema(Table table, Set<String> tables) {
        List<Object> fields = new ArrayList<>();
        List<Object> foreignKeys = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(field(table, column));
            String target = target(table, column);
            if (target != null && tables.contains(target)) {
                Map<String, Object> reference = new LinkedHashMap<>();
                reference.put("resource", target.equals(table.name()) ? "" : resourceName(target));
                reference.put("fields", "id");
                Map<String, Object> key = new LinkedHashMap<>();
                key.put("fields", column.header());
                key.put("reference", reference);
                foreignKeys.add(key);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        if (!table.isList() && table.position("provenance.recordedAt") >= 0) {
            schema.put("primaryKey", List.of("id", "provenance.recordedAt"));
        } else if (!table.isList() && table.position("id") >= 0) {
            schema.put("primaryKey", List.of("id"));
        }
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    /** The table whose id a column holds, or null. */
    private static @Nullable String target(Table table, Column column) {
        if (column.purpose() == Column.Purpose.OWNER && table.kind() != null) {
            return table.kind().section();
        }
        boolean own = !table.isList() && column.header().equals("id");
        return !own && column.type() instanceof WordType word && word.sample() instanceof RecordId id
                ? id.kind().section()
                : null;
    }

    private static Map<String, Object> field(Table table, Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.header());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        switch (column.purpose()) {
            case VALUE -> type(column.type(), field, constraints);
            case COUNT -> text("^([0-9]+|-)$", field, constraints);
            case MARKER -> words(List.of(RowParts.EMPTY_OBJECT), field, constraints);
            case OWNER -> text(ID, field, constraints);
            case VERSION -> type(column.type(), field, constraints);
            case FORMAT -> words(List.of(SituationCsv.FORMAT), field, constraints);
        }
        ValueWords.meaning(table, column)
                .ifPresent(meaning -> field.put("title", meaning.title().sv()));
        field.put(
                "description",
                ValueWords.meaning(table, column)
                                .map(meaning -> meaning.description().en() + " ")
                                .orElse("")
                        + "Written: " + ValueWords.of(table, column).en() + ".");
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static void text(String pattern, Map<String, Object> field, Map<String, Object> constraints) {
        field.put("type", "string");
        constraints.put("pattern", pattern);
    }

    private static void words(Collection<String> words, Map<String, Object> field, Map<String, Object> constraints) {
        field.put("type", "string");
        constraints.put("enum", List.copyOf(words));
    }

    private static void type(ValueType type, Map<String, Object> field, Map<String, Object> constraints) {
        if (type instanceof ListType list) {
            field.put("type", "string");
            Map<String, Object> entry = new LinkedHashMap<>();
            Map<String, Object> ofEntry = new LinkedHashMap<>();
            type(list.elements(), entry, ofEntry);
            if (!ofEntry.isEmpty()) {
                entry.put("constraints", ofEntry);
            }
            Map<String, Object> how = new LinkedHashMap<>();
            how.put("delimiter", "|");
            how.put("escapeChar", "\\");
            how.put("empty", ListCell.NONE);
            how.put("entry", entry);
            field.put("gvi:list", how);
        } else if (type instanceof EnumType words) {
            words(words.words(), field, constraints);
        } else if (type instanceof DayType) {
            field.put("type", "date");
        } else if (type instanceof MomentType) {
            field.put("type", "datetime");
            field.put("format", "any"); // seconds may have fractions, which the default format has not
        } else if (type instanceof BooleanType) {
            field.put("type", "boolean");
            field.put("trueValues", List.of("true"));
            field.put("falseValues", List.of("false"));
        } else if (type instanceof NumberType number) {
            field.put("type", "integer");
            constraints.put("minimum", number.low());
            constraints.put("maximum", number.high());
        } else if (type instanceof WordType word && word.form().isEmpty()) {
            text(word.type() == PartialDate.class ? PARTIAL_DATE : ID, field, constraints);
        } else {
            field.put("type", "string");
        }
    }
}
