// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.ProtectedAttributes;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.format.Hints;

/**
 * Which columns of a sheet stand for which of its table, and what becomes of the others: a protected attribute is
 * refused, a column that the mapping leaves out is not read, and any other would be lost and is reported.
 */
final class Binding {

    private static final int NONE = -1;

    private final Table table;
    private final FileMapping mapping;
    private final String file;
    private final List<String> headers;
    private final int row;
    private final int line;
    private final int[] columns;
    private final boolean[] wanted;
    private final Set<Integer> unnamed = new LinkedHashSet<>();

    private Binding(Table table, FileMapping mapping, Sheet sheet, List<String> headers) {
        this.table = table;
        this.mapping = mapping;
        this.file = sheet.name();
        this.headers = headers;
        this.row = sheet.headerRow();
        this.line = sheet.headerLine();
        this.columns = new int[table.columns().size()];
        this.wanted = new boolean[headers.size()];
        Arrays.fill(columns, NONE);
    }

    /** How many headers of a row are known: by the table, by the mapping, or because they are refused. */
    static int known(Table table, FileMapping mapping, List<String> headers) {
        return (int) headers.stream()
                .filter(header -> target(table, mapping, header) >= 0
                        || mapping.ignore().containsKey(header)
                        || ProtectedAttributes.of(header).isPresent())
                .count();
    }

    private static int target(Table table, FileMapping mapping, String header) {
        String mapped = mapping.columns().get(header);
        return table.position(mapped == null ? header : mapped);
    }

    /** Binds the columns of a sheet, and reports those that cannot be. */
    static Binding of(Table table, FileMapping mapping, Sheet sheet, List<String> headers, Problems problems) {
        Binding binding = new Binding(table, mapping, sheet, headers);
        for (int i = 0; i < headers.size(); i++) {
            binding.bind(i, problems);
        }
        binding.unused(problems);
        return binding;
    }

    private void bind(int column, Problems problems) {
        String header = headers.get(column);
        Text attribute = ProtectedAttributes.of(header).orElse(null);
        int target = target(table, mapping, header);
        if (header.isEmpty()) {
            unnamed.add(column);
        } else if (attribute != null) {
            Text name = Text.of("The column " + header, "Kolumnen " + header);
            problems.add(
                    FindingCode.PROTECTED_ATTRIBUTE, header(column), Map.of("member", name, "attribute", attribute));
        } else if (mapping.ignore().containsKey(header)) {
            Text what = Text.of("The column " + header, "Kolumnen " + header);
            problems.add(FindingCode.CSV_IGNORED_COLUMN, header(column), Map.of("what", what));
        } else if (target < 0) {
            problems.add(
                    FindingCode.CSV_UNMAPPED_COLUMN,
                    header(column),
                    Map.of(
                            "table",
                            table.name(),
                            "column",
                            Headers.inWords(header, column),
                            "hint",
                            Hints.instead(header, table.headers())));
        } else if (columns[target] != NONE || isConstant(target)) {
            problems.add(
                    FindingCode.CSV_DUPLICATE_COLUMN,
                    header(column),
                    Map.of("column", table.columns().get(target).header()));
        } else {
            columns[target] = column;
            wanted[column] = true;
        }
    }

    private boolean isConstant(int target) {
        return mapping.constants().containsKey(table.columns().get(target).header());
    }

    /** Columns of which the mapping speaks and the sheet does not. */
    private void unused(Problems problems) {
        Set<String> spoken = new LinkedHashSet<>(mapping.columns().keySet());
        spoken.addAll(mapping.ignore().keySet());
        spoken.removeAll(headers);
        spoken.forEach(header -> problems.add(
                FindingCode.MAPPING_UNUSED,
                Place.row(file, row, line),
                Map.of("what", Text.of("the column " + header, "kolumnen " + header))));
    }

    private Place header(int column) {
        return Place.cell(file, row, shown(column), line, column + 1);
    }

    private String shown(int column) {
        String header = headers.get(column);
        boolean known = target(table, mapping, header) >= 0 || mapping.ignore().containsKey(header);
        return known ? header : Headers.shown(header);
    }

    /** The columns whose cells are to be read. */
    boolean[] wanted() {
        return wanted;
    }

    /** How many columns the sheet has. */
    int width() {
        return headers.size();
    }

    /** Reports columns that have cells and no header, each once. */
    void checkUnnamed(boolean[] filled, int cellRow, int cellLine, Problems problems) {
        if (unnamed.isEmpty()) {
            return;
        }
        unnamed.removeIf(column -> {
            if (filled[column]) {
                problems.add(
                        FindingCode.CSV_UNNAMED_COLUMN,
                        Place.cell(file, cellRow, "", cellLine, column + 1),
                        Map.of("number", column + 1));
            }
            return filled[column];
        });
    }

    /** What a row says of each column of the table, in the way of the format. */
    @Nullable String[] read(@Nullable String[] cells, CellReader reader) {
        @Nullable String[] values = new @Nullable String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != NONE) {
                values[i] = reader.read(i, cells[columns[i]]);
            }
        }
        mapping.constants().forEach((header, constant) -> {
            int column = table.position(header);
            values[column] = reader.read(column, constant);
        });
        return values;
    }

    /** Where the value of a column of the table stands in a row; the row, if the sheet has no such column. */
    Place cell(int cellRow, int cellLine, int column) {
        int own = column < 0 ? NONE : columns[column];
        return own == NONE
                ? Place.row(file, cellRow, cellLine)
                : Place.cell(file, cellRow, headers.get(own), cellLine, own + 1);
    }

    /** Where the header of a column of the table stands. */
    Place header(int cellRow, Column column) {
        return cell(cellRow, line, table.position(column.header()));
    }
}
