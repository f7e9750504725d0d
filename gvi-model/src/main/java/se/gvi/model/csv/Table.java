// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.MomentType;
import se.gvi.model.format.NumberType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.TextType;
import se.gvi.model.id.RecordKind;

/**
 * A table of the format, found out from how its records are laid out: a column for each value, headed by the way to it,
 * and a table of its own for each list of objects.
 */
final class Table {

    /** The header of the column that tells the format. */
    static final String FORMAT = "format";

    /** The header of the column that tells which version of a record a row of a list belongs to. */
    static final String VERSION = "recordedAt";

    /** The number of the column that names the owner, in a table of a list. */
    static final int OWNER_COLUMN = 0;

    /** The number of the column that names the version of the owner, in a table of a list. */
    static final int VERSION_COLUMN = 1;

    /** The table of the site. */
    static final Table SITE = site();

    private static final Map<RecordKind, Table> SECTIONS = sections();
    private static final Map<String, Table> BY_NAME = byName();

    private final String name;
    private final @Nullable RecordKind kind;
    private final boolean list;
    private final RecordType type;
    private final List<Column> columns = new ArrayList<>();
    private final List<Column> columnsShown = Collections.unmodifiableList(columns);
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Slot> slots;

    private Table(String name, @Nullable RecordKind kind, boolean list, RecordType type) {
        this.name = name;
        this.kind = kind;
        this.list = list;
        this.type = type;
        if (kind == null) {
            add(new Column(FORMAT, Column.Purpose.FORMAT, new TextType(), true));
        } else if (list) {
            add(new Column(owner(kind), Column.Purpose.OWNER, new TextType(), true));
            add(new Column(VERSION, Column.Purpose.VERSION, new MomentType(), false));
        }
        this.slots = slots(type, "", true);
    }

    private static Table site() {
        return new Table("site", null, false, EntityType.SITE);
    }

    private static Map<RecordKind, Table> sections() {
        Map<RecordKind, Table> all = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            all.put(
                    kind,
                    new Table(kind.section(), kind, false, EntityType.of(kind).layout()));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Table> byName() {
        Map<String, Table> all = new LinkedHashMap<>();
        all.put(SITE.name, SITE);
        SECTIONS.values().forEach(table -> {
            all.put(table.name, table);
            table.lists().forEach(rows -> all.put(rows.table().name, rows.table()));
        });
        return Collections.unmodifiableMap(all);
    }

    /** The table of a kind of record. */
    static Table of(RecordKind kind) {
        return Objects.requireNonNull(SECTIONS.get(kind), kind.name());
    }

    /** All tables by name, in the order of the kinds; a table of a list follows that of its owners. */
    static Map<String, Table> all() {
        return BY_NAME;
    }

    /** The table that a file of this name holds, by the name alone. */
    static Optional<Table> ofFile(String file) {
        String small = file.toLowerCase(Locale.ROOT);
        return BY_NAME.values().stream()
                .filter(table -> small.equals(table.file().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What the column that names the owner is called, such as {@code supportCase}. */
    static String owner(RecordKind kind) {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder owner = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            owner.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return owner.toString();
    }

    private int add(Column column) {
        if (positions.put(column.header(), columns.size()) != null) {
            throw new IllegalStateException("The table " + name + " has two columns " + column.header() + ".");
        }
        columns.add(column);
        return columns.size() - 1;
    }

    private List<Slot> slots(RecordType of, String prefix, boolean required) {
        List<Slot> made = new ArrayList<>();
        for (RecordType.Member member : of.members()) {
            String header = prefix + member.name();
            boolean needed = required && member.required();
            if (member.type() instanceof RecordType nested) {
                boolean canBeEmpty = nested.members().stream().noneMatch(RecordType.Member::required);
                int marker = canBeEmpty ? add(new Column(header, Column.Purpose.MARKER, new TextType(), needed)) : -1;
                made.add(new Slot.Cells(member.name(), nested, slots(nested, header + ".", needed), marker));
            } else if (member.type() instanceof ListType rows && rows.elements() instanceof RecordType element) {
                if (list || kind == null || !prefix.isEmpty()) {
                    throw new IllegalStateException("A list of objects within another has no table: " + header);
                }
                int count = add(new Column(header, Column.Purpose.COUNT, new NumberType(null), needed));
                made.add(new Slot.Rows(member.name(), count, new Table(name + "." + header, kind, true, element)));
            } else {
                made.add(new Slot.Cell(
                        member.name(), add(new Column(header, Column.Purpose.VALUE, member.type(), needed))));
            }
        }
        return List.copyOf(made);
    }

    /** Its name, such as {@code memberships} or {@code memberships.evidence}. */
    String name() {
        return name;
    }

    /** The name of its file. */
    String file() {
        return name + ".csv";
    }

    /** The kind of its records or of their owners, or null for the site. */
    @Nullable RecordKind kind() {
        return kind;
    }

    /** Whether its rows are entries of lists of records. */
    boolean isList() {
        return list;
    }

    /** What a row is. */
    RecordType type() {
        return type;
    }

    List<Column> columns() {
        return columnsShown;
    }

    /** The number of the column with a header, or -1. */
    int position(String header) {
        return positions.getOrDefault(header, -1);
    }

    /** The headers, in order. */
    Iterable<String> headers() {
        return positions.keySet();
    }

    /** Where the members of a row stand. */
    List<Slot> slots() {
        return slots;
    }

    /** The lists of its records that have tables of their own. */
    List<Slot.Rows> lists() {
        return slots.stream()
                .filter(Slot.Rows.class::isInstance)
                .map(Slot.Rows.class::cast)
                .toList();
    }

    /** The number of the column in which the value of a pointer within a row stands, or -1. */
    int columnOf(String pointer) {
        StringBuilder header = new StringBuilder();
        int found = -1;
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                header.append(header.isEmpty() ? "" : ".").append(step);
                int column = position(header.toString());
                found = column >= 0 ? column : found;
            }
        }
        return found;
    }
}
