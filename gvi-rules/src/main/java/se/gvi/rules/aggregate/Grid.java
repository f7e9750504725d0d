// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

/**
 * The counts of a table with a last column and a last row of totals. Every row and column adds up to its total, so that the
 * counts flow from rows to columns and the totals flow back: a count is an arc, and a withheld one is an arc of which only
 * the ends are known.
 */
final class Grid {

    private final int[][] counts;

    private Grid(int[][] counts) {
        this.counts = counts;
    }

    static Grid of(CountTable table) {
        int height = table.height();
        int width = table.width();
        int[][] counts = new int[height + 1][width + 1];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                counts[row][column] = table.counts().get(row).get(column);
            }
            counts[row][width] = table.rowTotal(row);
        }
        for (int column = 0; column < width; column++) {
            counts[height][column] = table.columnTotal(column);
        }
        counts[height][width] = table.total();
        return new Grid(counts);
    }

    int height() {
        return counts.length;
    }

    int width() {
        return counts[0].length;
    }

    int count(int row, int column) {
        return counts[row][column];
    }

    /** Whether a place holds a total of one row or column, which counts against what it adds up. */
    private boolean isMargin(int row, int column) {
        return (row == height() - 1) != (column == width() - 1);
    }

    /** Where the arc of a place begins: rows are numbered before columns. */
    int from(int row, int column) {
        return isMargin(row, column) ? height() + column : row;
    }

    /** Where the arc of a place ends. */
    int to(int row, int column) {
        return isMargin(row, column) ? row : height() + column;
    }

    int nodes() {
        return height() + width();
    }
}
