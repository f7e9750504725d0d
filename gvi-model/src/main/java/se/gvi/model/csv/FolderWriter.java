// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.TextType;
import se.gvi.model.format.Times;
import se.gvi.model.format.ValueType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.source.Recorded;

/** Writes records as tables, record by record. */
final class FolderWriter {

    /** The separator of the files that are written. */
    static final char SEPARATOR = ';';

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String DESCRIPTION = "datapackage.json";
    private static final String RECORDED_AT = "provenance.recordedAt";

    private final Path folder;

    private FolderWriter(Path folder) {
        this.folder = folder;
    }

    static void write(Records records, Path folder) throws IOException {
        Files.createDirectories(folder);
        FolderWriter writer = new FolderWriter(folder);
        writer.site(records);
        List<Table> written = new ArrayList<>(List.of(Table.SITE));
        for (RecordKind kind : RecordKind.values()) {
            Table table = Table.of(kind);
            if (records.has(kind)) {
                writer.section(kind, records);
                written.add(table);
                table.lists().forEach(rows -> written.add(rows.table()));
            } else {
                Files.deleteIfExists(folder.resolve(table.file()));
                for (Slot.Rows rows : table.lists()) {
                    Files.deleteIfExists(folder.resolve(rows.table().file()));
                }
            }
        }
        Files.writeString(folder.resolve(DESCRIPTION), CsvDictionary.dataPackage(written));
    }

    private void site(Records records) throws IOException {
        try (CsvWriter out = open(Table.SITE)) {
            @Nullable String[] cells = new @Nullable String[Table.SITE.columns().size()];
            cells[Table.SITE.position(Table.FORMAT)] = SituationCsv.FORMAT;
            fill(Table.SITE, Table.SITE.slots(), EntityType.SITE.values(records.site()), cells);
            out.writeRecord(cells);
        }
    }

    private CsvWriter open(Table table) throws IOException {
        Writer target = new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(folder.resolve(table.file())),
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        target.write(BYTE_ORDER_MARK);
        CsvWriter out = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(target);
        out.writeRecord(table.headers());
        return out;
    }

    private void section(RecordKind kind, Records records) throws IOException {
        Table table = Table.of(kind);
        Map<Table, CsvWriter> lists = new HashMap<>();
        Versions versions = table.lists().isEmpty() ? Versions.NONE : Versions.of(records.recorded(kind));
        try (CsvWriter out = open(table)) {
            for (Slot.Rows rows : table.lists()) {
                lists.put(rows.table(), open(rows.table()));
            }
            for (Object record : records.all(kind)) {
                @Nullable Object[] values = EntityType.of(kind).values(record);
                @Nullable String[] cells = new @Nullable String[table.columns().size()];
                fill(table, table.slots(), values, cells);
                for (int i = 0; i < values.length; i++) {
                    if (table.slots().get(i) instanceof Slot.Rows rows) {
                        CsvWriter list = Objects.requireNonNull(lists.get(rows.table()));
                        write(list, rows, (List<?>) values[i], cells, table, versions);
                    }
                }
                out.writeRecord(cells);
            }
        } finally {
            for (CsvWriter each : lists.values()) {
                each.close();
            }
        }
    }

    private static void write(
            CsvWriter out,
            Slot.Rows rows,
            @Nullable List<?> entries,
            @Nullable String[] owner,
            Table table,
            Versions versions) {
        String id = owner[table.position("id")];
        String recordedAt = owner[table.position(RECORDED_AT)];
        if (entries == null) {
            owner[rows.count()] = versions.isShared(id, recordedAt) ? OwnedList.NOT_RECORDED : null;
            return;
        }
        owner[rows.count()] = Integer.toString(entries.size());
        for (Object entry : entries) {
            Table list = rows.table();
            @Nullable String[] cells = new @Nullable String[list.columns().size()];
            cells[Table.OWNER_COLUMN] = id;
            cells[Table.VERSION_COLUMN] = versions.hasSeveral(id) ? recordedAt : null;
            fill(list, list.slots(), list.type().values(entry), cells);
            out.writeRecord(cells);
        }
    }

    private static void fill(Table table, List<Slot> slots, @Nullable Object[] values, @Nullable String[] cells) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Object value = values[i];
            if (value != null && slot instanceof Slot.Cell cell) {
                cells[cell.column()] = cell(table.columns().get(cell.column()).type(), value);
            } else if (value != null && slot instanceof Slot.Cells nested) {
                @Nullable Object[] parts = nested.type().values(value);
                if (nested.marker() >= 0 && Arrays.stream(parts).allMatch(Objects::isNull)) {
                    cells[nested.marker()] = RowParts.EMPTY_OBJECT;
                }
                fill(table, nested.members(), parts, cells);
            }
        }
    }

    private static String cell(ValueType type, Object value) {
        if (type instanceof ListType list) {
            return ListCell.write(((List<?>) value)
                    .stream().map(entry -> cell(list.elements(), entry)).toList());
        }
        return type instanceof TextType text ? text.format(value) : value.toString();
    }

    /** Which ids several versions of a record share. */
    private static final class Versions {

        static final Versions NONE = new Versions();

        private final Set<String> shared = new HashSet<>();
        private final Set<String> atOnce = new HashSet<>();

        static Versions of(List<? extends Recorded> records) {
            Versions versions = new Versions();
            Set<String> ids = new HashSet<>();
            for (Recorded record : records) {
                if (!ids.add(record.id().value())) {
                    versions.shared.add(record.id().value());
                }
            }
            Set<String> moments = new HashSet<>();
            for (Recorded record : records) {
                String id = record.id().value();
                String version = key(id, Times.format(record.provenance().recordedAt()));
                if (versions.hasSeveral(id) && !moments.add(version)) {
                    versions.atOnce.add(version);
                }
            }
            return versions;
        }

        private static String key(@Nullable String id, @Nullable String recordedAt) {
            return id + " " + recordedAt;
        }

        boolean hasSeveral(@Nullable String id) {
            return shared.contains(id);
        }

        /** Whether several versions share even the moment at which they were recorded. */
        boolean isShared(@Nullable String id, @Nullable String recordedAt) {
            return atOnce.contains(key(id, recordedAt));
        }
    }
}
