// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/** Rows under headers, wherever they come from. */
interface Sheet {

    /** What findings call it. */
    String name();

    /**
     * Opens it.
     *
     * @param known tells how many headers of a row are known
     * @param problems takes what is wrong
     * @return the headers, or null if it cannot be read, after a finding
     * @throws IOException if it cannot be read at all
     */
    @Nullable List<String> open(ToIntFunction<List<String>> known, Problems problems) throws IOException;

    /**
     * Reads the rows below the headers, each blank one included.
     *
     * @param wanted the columns whose cells are made texts
     * @param taker takes the rows
     * @param problems takes what is wrong
     * @return whether all of them were read
     * @throws IOException if it cannot be read at all
     */
    boolean rows(boolean[] wanted, RowTaker taker, Problems problems) throws IOException;

    /** The row of the headers as a spreadsheet counts them. */
    int headerRow();

    /** The line of the headers, or 0 if it has none. */
    int headerLine();

    /** How its bytes were understood, in words; null if it has none. */
    @Nullable Text charset();

    /** What separates its cells, in words; null if nothing does. */
    @Nullable Text separator();

    /** Takes rows. */
    @FunctionalInterface
    interface RowTaker {

        /**
         * Takes a row.
         *
         * @param row its number as a spreadsheet counts them
         * @param line the line at which it begins, or 0
         * @param count how many cells it has
         * @param cells its wanted cells by column, null where empty; used again for the next row
         * @param filled which of its cells hold something
         * @return whether to go on
         */
        boolean take(int row, int line, int count, @Nullable String[] cells, boolean[] filled);
    }
}
