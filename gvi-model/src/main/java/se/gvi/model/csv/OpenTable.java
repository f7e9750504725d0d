// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.gvi.model.finding.Place;

/** The sheets of a table, one after the other. */
final class OpenTable {

    private final Table table;
    private final List<OpenSheet> sheets = new ArrayList<>();
    private boolean whole = true;

    OpenTable(Table table) {
        this.table = table;
    }

    /** Reads a sheet as the next part of the table. */
    void read(Sheet sheet, FileMapping mapping, OpenSheet.Rows taker, Problems problems) throws IOException {
        int base = sheets.isEmpty() ? 0 : sheets.get(sheets.size() - 1).end();
        OpenSheet open = OpenSheet.open(sheet, table, mapping, base, problems);
        if (open == null) {
            whole = false;
            problems.notRun("the table " + table.name() + " in " + sheet.name());
            return;
        }
        sheets.add(open);
        whole &= open.read(taker, problems);
    }

    /** Whether every row could be read. */
    boolean isWhole() {
        return whole;
    }

    /** Where a value stands: the cell or, with a column of -1, the row. */
    Place place(int number, int column) {
        return sheets.stream()
                .filter(sheet -> sheet.holds(number))
                .findFirst()
                .map(sheet -> sheet.cell(number, column))
                .orElse(Place.row(table.file(), 0, 0));
    }

    /** The name of the sheet in which a row stands or, if there is none, the file that the table would have. */
    String name() {
        return sheets.isEmpty() ? table.file() : sheets.get(0).name();
    }

    int rows() {
        return sheets.stream().mapToInt(OpenSheet::rows).sum();
    }
}
