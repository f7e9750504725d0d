// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;

/** The rows that a host has at hand. Cells of columns that are not wanted are never asked for. */
final class RowSheet implements Sheet {

    private final CsvRows source;

    RowSheet(CsvRows source) {
        this.source = source;
    }

    @Override
    public String name() {
        return source.table();
    }

    @Override
    public int headerRow() {
        return 1;
    }

    @Override
    public int headerLine() {
        return 0;
    }

    @Override
    public @Nullable Text charset() {
        return null;
    }

    @Override
    public @Nullable Text separator() {
        return null;
    }

    @Override
    public List<String> open(ToIntFunction<List<String>> known, Problems problems) {
        return source.headers().stream().map(String::strip).toList();
    }

    @Override
    public boolean rows(boolean[] wanted, RowTaker taker, Problems problems) {
        @Nullable String[] cells = new @Nullable String[wanted.length];
        boolean[] filled = new boolean[wanted.length];
        int row = 1;
        while (source.rows().hasNext()) {
            List<? extends @Nullable String> values = source.rows().next();
            row++;
            Arrays.fill(cells, null);
            long length = 0;
            for (int i = 0; i < Math.min(wanted.length, values.size()); i++) {
                String cell = wanted[i] ? values.get(i) : null;
                cells[i] = cell == null || cell.isEmpty() ? null : cell;
                filled[i] = !wanted[i] || cells[i] != null;
                int most = problems.limits().textLength();
                if (cell != null && cell.length() > most) {
                    return stopped(row, most, problems, "the characters of a cell", "antalet tecken i en cell");
                }
                length += cell == null ? 0 : cell.length();
            }
            int most = problems.limits().recordLength();
            if (length > most) {
                return stopped(row, most, problems, "the characters of a row", "antalet tecken i en rad");
            }
            if (!taker.take(row, 0, values.size(), cells, filled)) {
                return false;
            }
        }
        return true;
    }

    private boolean stopped(int row, int most, Problems problems, String en, String sv) {
        problems.limit(Place.row(name(), row, 0), most, en, sv);
        problems.notRun("the rest of " + name() + " after row " + row);
        return false;
    }
}
