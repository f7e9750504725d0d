// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.DocumentReader;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.ProtectedAttributes;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.DayType;
import se.gvi.model.format.Hints;
import se.gvi.model.format.ListType;
import se.gvi.model.format.RecordReading;
import se.gvi.model.format.Subject;
import se.gvi.model.format.ValueType;
import se.gvi.model.format.WordType;
import se.gvi.model.time.PartialDate;

/** Reads a mapping, and reports all that is wrong with it. */
final class MappingReader {

    private static final Text MAPPING = Text.of("the mapping", "kopplingen");
    private static final List<String> MEMBERS = List.of("format", "timeZone", "files");
    private static final List<String> OF_FILE =
            List.of("table", "ignored", "columns", "constants", "values", "dates", "timeZone", "ignore");
    private static final Pattern DAY_FORMAT = Pattern.compile("(d|dd|M|MM|yyyy)([./ -])(d|dd|M|MM)\\2(d|dd|yyyy)");

    private final String name;
    private final ValidationReport.Collector report = ValidationReport.collector(1_000);
    private final RecordReading whole =
            new RecordReading(() -> Subject.of(MAPPING, ""), ReadOptions.defaults(), this::add);
    private final List<FileMapping> files = new ArrayList<>();
    private @Nullable ZoneId zone;

    private MappingReader(String name) {
        this.name = name;
    }

    static ColumnMapping read(InputStream in, String name) throws IOException {
        MappingReader reader = new MappingReader(name);
        ValidationReport.Collector syntax = ValidationReport.collector(1_000);
        Node root = DocumentReader.parse(in, ReadLimits.defaults(), syntax).orElse(null);
        syntax.report().findings().forEach(reader::add);
        if (root == null) {
            reader.report.notRun("the mapping " + name);
        } else {
            reader.root(root);
        }
        return new ColumnMapping(reader.files, reader.zone, reader.report.report());
    }

    private void add(Finding finding) {
        report.add(finding.at(finding.place().in(name)));
    }

    private void report(FindingCode code, Node node, Map<String, Object> arguments) {
        add(new Finding(code, node.place(), "", arguments));
    }

    private void root(Node node) {
        if (!(node instanceof ObjectNode root)) {
            whole.wrongType(node, ObjectNode.KIND);
            return;
        }
        root.forEach(member -> {
            if (!MEMBERS.contains(member.name())) {
                whole.unknown(member.name(), member.value().place(), MEMBERS);
            }
        });
        Node format = root.member("format").orElse(null);
        if (format == null) {
            whole.missing(root, "format");
        } else if (!ColumnMapping.FORMAT.equals(text(format))) {
            whole.report(FindingCode.FORMAT_NOT_SUPPORTED, format, Map.of("expected", ColumnMapping.FORMAT));
        }
        zone = zone(root);
        each(root, "files", this::file);
    }

    private void file(String pattern, Node node) {
        if (!(node instanceof ObjectNode file)) {
            whole.wrongType(node, ObjectNode.KIND);
            return;
        }
        file.forEach(member -> {
            if (!OF_FILE.contains(member.name())) {
                whole.unknown(member.name(), member.value().place(), OF_FILE);
            }
        });
        Node ignored = file.member("ignored").orElse(null);
        if (ignored != null) {
            files.add(new FileMapping(
                    pattern,
                    null,
                    text(ignored),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    null,
                    file.place().in(name)));
            return;
        }
        Table table = table(file, pattern);
        if (table == null) {
            return;
        }
        ZoneId own = zone(file);
        files.add(new FileMapping(
                pattern,
                table,
                null,
                columns(file, table),
                constants(file, table),
                values(file, table),
                dates(file, table),
                texts(file, "ignore"),
                own == null ? zone : own,
                file.place().in(name)));
    }

    /** What the files hold: what the mapping says or, if it says nothing, what their name says. */
    private @Nullable Table table(ObjectNode file, String pattern) {
        Node node = file.member("table").orElse(null);
        Table byName = Table.ofFile(pattern).orElse(null);
        if (node == null && byName == null) {
            whole.missing(file, "table");
        }
        if (node == null) {
            return byName;
        }
        String word = text(node);
        Table table = word == null ? null : Table.all().get(word);
        if (word != null && table == null) {
            report(
                    FindingCode.MAPPING_UNKNOWN_TARGET,
                    node,
                    Map.of(
                            "target", Text.of("table of that name", "tabell med det namnet"),
                            "hint", Hints.instead(word, Table.all().keySet())));
        }
        return table;
    }

    private Map<String, String> columns(ObjectNode file, Table table) {
        Map<String, String> columns = new LinkedHashMap<>();
        each(file, "columns", (header, node) -> {
            String column = text(node);
            Text attribute = ProtectedAttributes.of(header).orElse(null);
            if (attribute != null) {
                report(
                        FindingCode.PROTECTED_ATTRIBUTE,
                        node,
                        Map.of("member", Text.of("The column", "Kolumnen"), "attribute", attribute));
            } else if (column != null && isColumn(column, table, node)) {
                columns.put(header.strip(), column);
            }
        });
        return columns;
    }

    private Map<String, String> constants(ObjectNode file, Table table) {
        Map<String, String> constants = new LinkedHashMap<>();
        each(file, "constants", (column, node) -> {
            String value = text(node);
            if (value != null && isColumn(column, table, node)) {
                constants.put(column, value);
            }
        });
        return constants;
    }

    private Map<String, Map<String, String>> values(ObjectNode file, Table table) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        each(file, "values", (column, node) -> {
            if (!(node instanceof ObjectNode words)) {
                whole.wrongType(node, ObjectNode.KIND);
            } else if (isColumn(column, table, node)) {
                Map<String, String> translations = new LinkedHashMap<>();
                words.forEach(word -> {
                    String value = text(word.value());
                    if (value != null) {
                        translations.put(word.name().strip(), value);
                    }
                });
                values.put(column, translations);
            }
        });
        return values;
    }

    private Map<String, DateTimeFormatter> dates(ObjectNode file, Table table) {
        Map<String, DateTimeFormatter> dates = new LinkedHashMap<>();
        each(file, "dates", (column, node) -> {
            String pattern = text(node);
            if (pattern == null || !isColumn(column, table, node)) {
                return;
            }
            if (!isDay(table.columns().get(table.position(column)).type())) {
                bad(node, Text.of("the column holds no dates", "kolumnen innehåller inga datum"));
            } else if (!isDayFormat(pattern)) {
                bad(
                        node,
                        Text.of(
                                "write day, month and year as d/M/yyyy, M/d/yyyy or yyyy.MM.dd",
                                "skriv dag, månad och år som d/M/yyyy, M/d/yyyy eller yyyy.MM.dd"));
            } else {
                dates.put(
                        column,
                        DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
                                .withResolverStyle(ResolverStyle.STRICT));
            }
        });
        return dates;
    }

    private static boolean isDay(ValueType type) {
        return type instanceof DayType
                || (type instanceof WordType word && word.type() == PartialDate.class)
                || (type instanceof ListType list && isDay(list.elements()));
    }

    private static boolean isDayFormat(String pattern) {
        return DAY_FORMAT.matcher(pattern).matches()
                && pattern.indexOf('d') >= 0
                && pattern.indexOf('M') >= 0
                && pattern.indexOf('y') == pattern.lastIndexOf("yyyy")
                && pattern.indexOf('y') >= 0;
    }

    private @Nullable ZoneId zone(ObjectNode object) {
        Node node = object.member("timeZone").orElse(null);
        String word = node == null ? null : text(node);
        if (node == null || word == null) {
            return null;
        }
        try {
            return ZoneId.of(word);
        } catch (DateTimeException noZone) {
            bad(
                    node,
                    Text.of(
                            "there is no such time zone; write it as Europe/Stockholm",
                            "det finns ingen sådan tidszon; skriv den som Europe/Stockholm"));
            return null;
        }
    }

    private void bad(Node node, Text problem) {
        report(FindingCode.MAPPING_BAD_SETTING, node, Map.of("problem", problem));
    }

    private boolean isColumn(String column, Table table, Node node) {
        if (table.position(column) >= 0) {
            return true;
        }
        report(
                FindingCode.MAPPING_UNKNOWN_TARGET,
                node,
                Map.of(
                        "target",
                        Text.of("such column of " + table.name(), "sådan kolumn i " + table.name()),
                        "hint",
                        Hints.instead(column, table.headers())));
        return false;
    }

    private Map<String, String> texts(ObjectNode file, String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        each(file, member, (header, node) -> {
            String text = text(node);
            if (text != null) {
                texts.put(header.strip(), text);
            }
        });
        return texts;
    }

    private void each(ObjectNode object, String member, BiConsumer<String, Node> taker) {
        Node node = object.member(member).orElse(null);
        if (node instanceof ObjectNode members) {
            members.forEach(each -> taker.accept(each.name(), each.value()));
        } else if (node != null) {
            whole.wrongType(node, ObjectNode.KIND);
        }
    }

    private @Nullable String text(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        whole.wrongType(node, TextNode.KIND);
        return null;
    }
}
