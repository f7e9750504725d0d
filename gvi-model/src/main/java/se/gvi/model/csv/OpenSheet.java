// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;

/** A sheet whose headers are understood. Its rows are numbered on from those of the sheet before it in its table. */
final class OpenSheet {

    /** Takes the rows of a sheet. */
    @FunctionalInterface
    interface Rows {

        /**
         * Takes a row.
         *
         * @param number the number of the row among all rows of the table
         * @param values what it says of each column of the table, null where nothing
         */
        void take(int number, @Nullable String[] values);
    }

    private final Sheet sheet;
    private final Table table;
    private final Binding binding;
    private final CellReader cells;
    private final int base;
    private final LineNumbers lines = new LineNumbers();
    private int last;
    private int rows;
    private int blankRows;
    private @Nullable Place firstBlank;
    private boolean whole = true;

    private OpenSheet(Sheet sheet, Table table, Binding binding, CellReader cells, int base) {
        this.sheet = sheet;
        this.table = table;
        this.binding = binding;
        this.cells = cells;
        this.base = base;
        this.last = sheet.headerRow();
    }

    /**
     * Opens a sheet.
     *
     * @param base the number after which its rows are counted
     * @return the sheet, or null if it cannot be read, after a finding
     */
    static @Nullable OpenSheet open(Sheet sheet, Table table, FileMapping mapping, int base, Problems problems)
            throws IOException {
        List<String> headers = sheet.open(row -> Binding.known(table, mapping, row), problems);
        if (headers == null) {
            return null;
        }
        if (Binding.known(table, mapping, headers) == 0) {
            problems.add(
                    FindingCode.CSV_NO_HEADER,
                    Place.row(sheet.name(), sheet.headerRow(), sheet.headerLine()),
                    Map.of("table", table.name()));
            return null;
        }
        Binding binding = Binding.of(table, mapping, sheet, headers, problems);
        return new OpenSheet(sheet, table, binding, new CellReader(table, mapping), base);
    }

    /** Reads the rows; false if some could not be read. */
    boolean read(Rows taker, Problems problems) throws IOException {
        boolean toTheEnd = sheet.rows(
                binding.wanted(),
                (row, line, count, values, filled) -> take(row, line, count, values, filled, taker, problems),
                problems);
        if (firstBlank != null) {
            problems.add(FindingCode.CSV_BLANK_ROWS, firstBlank, Map.of("rows", blankRows));
        }
        reportDates(problems);
        reportDialect(problems);
        return toTheEnd && whole;
    }

    private boolean take(
            int row, int line, int count, @Nullable String[] values, boolean[] filled, Rows taker, Problems problems) {
        lines.add(row, line);
        last = row;
        if (isBlank(filled)) {
            blankRows++;
            firstBlank = firstBlank == null ? Place.row(sheet.name(), row, line) : firstBlank;
            return true;
        }
        if (count != binding.width()) {
            whole = false;
            problems.add(
                    FindingCode.CSV_ROW_LENGTH,
                    Place.row(sheet.name(), row, line),
                    Map.of("cells", count, "columns", binding.width()));
            return true;
        }
        if (!problems.countRecord(sheet.name(), row, line)) {
            whole = false;
            return false;
        }
        binding.checkUnnamed(filled, row, line, problems);
        rows++;
        taker.take(base + row, binding.read(values, cells));
        return true;
    }

    private static boolean isBlank(boolean[] filled) {
        for (boolean each : filled) {
            if (each) {
                return false;
            }
        }
        return true;
    }

    private void reportDates(Problems problems) {
        for (int i = 0; i < table.columns().size(); i++) {
            Set<DateStyle> styles = cells.datesOf(i);
            if (styles.size() > 1) {
                problems.add(
                        FindingCode.CSV_MIXED_DATES,
                        binding.header(sheet.headerRow(), table.columns().get(i)),
                        Map.of("column", table.columns().get(i).header(), "dates", CellReader.examples(styles)));
            }
        }
    }

    private void reportDialect(Problems problems) {
        Text charset = sheet.charset();
        Text separator = sheet.separator();
        if (charset != null && separator != null) {
            problems.add(
                    FindingCode.CSV_DIALECT,
                    Place.row(sheet.name(), 0, 0),
                    Map.of(
                            "charset",
                            charset,
                            "separator",
                            separator,
                            "rows",
                            rows,
                            "dates",
                            cells.dates(),
                            "numbers",
                            cells.numbers(),
                            "truths",
                            cells.truths()));
        }
    }

    /** The number of the last row, from which those of the next sheet are counted. */
    int end() {
        return base + last;
    }

    /** Whether a row, by its number among all rows of the table, is in this sheet. */
    boolean holds(int number) {
        return number > base && number <= end();
    }

    /** Where a value stands, by the number of its row and the column of the table. */
    Place cell(int number, int column) {
        int row = number - base;
        return binding.cell(row, lines.of(row), column);
    }

    /** How many rows it has that say something. */
    int rows() {
        return rows;
    }

    /** The name of the sheet. */
    String name() {
        return sheet.name();
    }
}
