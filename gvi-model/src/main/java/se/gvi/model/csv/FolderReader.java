// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Nodes;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.Hints;
import se.gvi.model.format.Intake;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.ReadResult;

/** Reads the tables of a situation, kind by kind: first the lists that have tables of their own, then their owners. */
final class FolderReader {

    private static final Text FOLDER = Text.of("the folder", "mappen");
    private static final String RECORDED_AT = "provenance.recordedAt";

    /** A sheet and how it is to be read. */
    private record Mapped(Sheet sheet, FileMapping mapping) {}

    private final ColumnMapping mapping;
    private final ValidationReport.Collector report;
    private final Problems problems;
    private final Intake intake;
    private final Map<Table, List<Mapped>> sheets = new LinkedHashMap<>();
    private final Map<RecordKind, OpenTable> tables = new EnumMap<>(RecordKind.class);
    private final Map<Table, OwnedList> lists = new LinkedHashMap<>();

    FolderReader(ColumnMapping mapping, ReadOptions options, Intake.Keeping keeping) {
        this.mapping = mapping;
        this.report = ValidationReport.collector(options.limits().findingsPerCode(), options.overrides());
        this.problems = new Problems(options.limits(), report);
        this.intake = new Intake(options, report, keeping);
    }

    /** Reads sheets, and checks what they hold. */
    static ReadResult read(List<Sheet> sheets, ColumnMapping mapping, ReadOptions options, Intake.Keeping keeping)
            throws IOException {
        FolderReader reader = new FolderReader(mapping, options, keeping);
        return reader.take(sheets) ? reader.intake.finish(reader::place) : reader.intake.stopped();
    }

    /** Takes in what sheets hold; false if they have another format. */
    boolean take(List<Sheet> all) throws IOException {
        addMappingReport();
        sort(all);
        if (!site()) {
            return false;
        }
        for (RecordKind kind : RecordKind.values()) {
            section(kind);
        }
        return true;
    }

    Intake intake() {
        return intake;
    }

    private void addMappingReport() {
        ValidationReport found = mapping.report();
        found.findings().forEach(report::add);
        found.notRun().forEach(report::notRun);
    }

    /** Finds out which table each sheet holds. */
    private void sort(List<Sheet> all) {
        Set<FileMapping> used = new HashSet<>();
        for (Sheet sheet : all) {
            FileMapping own = mapping.of(sheet.name()).orElse(null);
            if (own == null) {
                byName(sheet);
                continue;
            }
            used.add(own);
            if (own.table() == null) {
                Text what = Text.of("The file " + sheet.name(), "Filen " + sheet.name());
                problems.add(FindingCode.CSV_IGNORED_COLUMN, Place.row(sheet.name(), 0, 0), Map.of("what", what));
            } else {
                sheets.computeIfAbsent(own.table(), table -> new ArrayList<>()).add(new Mapped(sheet, own));
            }
        }
        for (FileMapping each : mapping.files()) {
            if (!used.contains(each)) {
                Text what = Text.of("the file " + each.pattern(), "filen " + each.pattern());
                problems.add(FindingCode.MAPPING_UNUSED, each.place(), Map.of("what", what));
            }
        }
    }

    private void byName(Sheet sheet) {
        Table table = Table.ofFile(sheet.name()).orElse(Table.all().get(sheet.name()));
        if (table == null) {
            List<String> files = Table.all().values().stream().map(Table::file).toList();
            problems.add(
                    FindingCode.CSV_UNKNOWN_FILE,
                    Place.row(sheet.name(), 0, 0),
                    Map.of("file", sheet.name(), "hint", Hints.instead(sheet.name(), files)));
            intake.stranger();
        } else {
            sheets.computeIfAbsent(table, absent -> new ArrayList<>()).add(new Mapped(sheet, mapping.otherwise()));
        }
    }

    private List<Mapped> of(Table table) {
        return sheets.getOrDefault(table, List.of());
    }

    /** Reads the site; false if the folder says that it has another format. */
    private boolean site() throws IOException {
        if (of(Table.SITE).isEmpty()) {
            missing(FOLDER, Table.SITE.file(), Place.row(Table.SITE.file(), 0, 0));
            return true;
        }
        OpenTable table = new OpenTable(Table.SITE);
        List<@Nullable String[]> rows = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Mapped each : of(Table.SITE)) {
            table.read(
                    each.sheet(),
                    each.mapping(),
                    (number, values) -> {
                        if (rows.isEmpty()) {
                            rows.add(values);
                            numbers.add(number);
                        }
                    },
                    problems);
        }
        if (table.isWhole() && table.rows() != 1) {
            problems.add(FindingCode.CSV_ONE_SITE, Place.row(table.name(), 0, 0), Map.of("rows", table.rows()));
        }
        if (rows.isEmpty()) {
            return true;
        }
        int number = numbers.get(0);
        String format = rows.get(0)[Table.SITE.position(Table.FORMAT)];
        Place place = table.place(number, Table.SITE.position(Table.FORMAT));
        if (format == null) {
            missing(FOLDER, Table.FORMAT, place);
        } else if (!format.equals(SituationCsv.FORMAT)) {
            problems.add(FindingCode.FORMAT_NOT_SUPPORTED, place, Map.of("expected", SituationCsv.FORMAT));
            problems.notRun("the folder, because its format is another");
            return false;
        }
        intake.site(Nodes.row(
                RowParts.object(Table.SITE, rows.get(0)),
                pointer -> table.place(number, Table.SITE.columnOf(pointer))));
        return true;
    }

    private void missing(Text what, String member, Place place) {
        problems.add(FindingCode.MISSING_MEMBER, place, Map.of("record", what, "member", member));
    }

    private void section(RecordKind kind) throws IOException {
        Table layout = Table.of(kind);
        for (Slot.Rows rows : layout.lists()) {
            OwnedList list = new OwnedList(kind, rows.table(), problems);
            lists.put(rows.table(), list);
            for (Mapped each : of(rows.table())) {
                list.read(each.sheet(), each.mapping());
            }
        }
        OpenTable table = new OpenTable(layout);
        tables.put(kind, table);
        for (Mapped each : of(layout)) {
            intake.section(kind);
            table.read(each.sheet(), each.mapping(), (number, values) -> record(kind, number, values), problems);
        }
        if (!table.isWhole()) {
            intake.unreadable(kind);
        }
        layout.lists().forEach(rows -> list(rows).end(table.isWhole()));
    }

    private OwnedList list(Slot.Rows rows) {
        return Objects.requireNonNull(lists.get(rows.table()));
    }

    private void record(RecordKind kind, int number, @Nullable String[] values) {
        Table layout = Table.of(kind);
        String id = values[layout.position("id")];
        int recordedAt = layout.position(RECORDED_AT);
        String version = recordedAt < 0 ? null : values[recordedAt];
        ObjectNode node = Nodes.row(
                RowParts.object(
                        layout,
                        values,
                        (rows, count) -> list(rows)
                                .of(number, id == null ? "" : id, version, count, cell(kind, number, rows.count()))),
                pointer -> place(kind, number, pointer));
        intake.record(kind, node, number);
    }

    private Place cell(RecordKind kind, int number, int column) {
        return Objects.requireNonNull(tables.get(kind)).place(number, column);
    }

    /** Where a value of a record stands: in a cell of its row or, if it is part of a list, in a row of another table. */
    private Place place(RecordKind kind, int number, String pointer) {
        Table layout = Table.of(kind);
        String[] steps = pointer.split("/", 4);
        if (steps.length > 2) {
            for (Slot.Rows rows : layout.lists()) {
                if (rows.member().equals(steps[1])) {
                    return list(rows).place(number, Integer.parseInt(steps[2]), steps.length > 3 ? "/" + steps[3] : "");
                }
            }
        }
        return cell(kind, number, layout.columnOf(pointer));
    }
}
