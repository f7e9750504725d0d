// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.gvi.model.finding.Text;

/**
 * Counts of something by two divisions, complete and not for publication: {@link #published} is.
 *
 * @param title what is counted
 * @param rows what the rows are
 * @param columns what the columns are
 * @param counts the counts, row by row
 */
public record CountTable(Text title, List<Text> rows, List<Text> columns, List<List<Integer>> counts) {

    /**
     * A table.
     *
     * @param title what is counted
     * @param rows what the rows are
     * @param columns what the columns are
     * @param counts the counts, row by row
     * @throws IllegalArgumentException if there is no row or column, a row has not one count for each column, or a count is
     *     negative
     */
    public CountTable {
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || columns.isEmpty() || counts.size() != rows.size()) {
            throw new IllegalArgumentException("The table \"" + title.en() + "\" has " + rows.size() + " rows, "
                    + columns.size() + " columns and " + counts.size()
                    + " rows of counts. Give at least one row and column, and each row its counts.");
        }
        for (List<Integer> row : counts) {
            if (row.size() != columns.size() || row.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("A row of the table \"" + title.en() + "\" has not one count of 0 or"
                        + " more for each of its " + columns.size() + " columns. Give each column one.");
            }
        }
    }

    /**
     * Returns the table with its totals, in which every count from 1 to below the least count is withheld, totals too, and
     * further counts so that none of them can be computed: whoever knows what is published, and that no count is negative,
     * can tell the value of no withheld count, and cannot rule out that a small one is as large as the least count.
     *
     * <p>A count of 0 is published unless it has to protect another: it is about nobody.
     *
     * @param least the least count
     * @return the table for publication
     */
    public PublishedTable published(LeastCount least) {
        Grid grid = Grid.of(this);
        return PublishedTable.of(this, grid, new Suppression(grid, least).withheld(), least);
    }

    /** How many rows, the totals not counted. */
    int height() {
        return rows.size();
    }

    /** How many columns, the totals not counted. */
    int width() {
        return columns.size();
    }

    /** The total of a row. */
    int rowTotal(int row) {
        return counts.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    /** The total of a column. */
    int columnTotal(int column) {
        return counts.stream().mapToInt(row -> row.get(column)).sum();
    }

    /** The total of everything. */
    int total() {
        return IntStream.range(0, height()).map(this::rowTotal).sum();
    }
}
