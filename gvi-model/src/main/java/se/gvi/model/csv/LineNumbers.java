// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Arrays;

/** The lines at which rows begin. Only where cells with line breaks move them is anything remembered. */
final class LineNumbers {

    private int[] rows = new int[4];
    private int[] ahead = new int[4];
    private int size;

    /** Says at which line a row begins. Rows come in order. */
    void add(int row, int line) {
        int difference = line == 0 ? Integer.MIN_VALUE : line - row;
        if (size > 0 && ahead[size - 1] == difference) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            ahead = Arrays.copyOf(ahead, size * 2);
        }
        rows[size] = row;
        ahead[size] = difference;
        size++;
    }

    /** The line at which a row begins, or 0 if it has none. */
    int of(int row) {
        int found = Arrays.binarySearch(rows, 0, size, row);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 || ahead[at] == Integer.MIN_VALUE ? 0 : row + ahead[at];
    }
}
