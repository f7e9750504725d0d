// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that a host has at hand, as from the cursor of a database, so that no file need be written. Cells
 * are written as in a file; one that is null or empty says nothing.
 *
 * @param table the name of the table, such as {@code memberships} or {@code memberships.evidence}, or a name that the
 *     mapping knows
 * @param headers the headers of the columns
 * @param rows the rows, each with as many cells as there are headers; read once, one after the other
 */
public record CsvRows(String table, List<String> headers, Iterator<? extends List<? extends @Nullable String>> rows) {

    /**
     * The rows of a table.
     *
     * @param table the name of the table
     * @param headers the headers of the columns
     * @param rows the rows
     */
    public CsvRows {
        Objects.requireNonNull(table, "table");
        headers = List.copyOf(headers);
        Objects.requireNonNull(rows, "rows");
    }

    /** The name of the table. */
    @Override
    public String toString() {
        return "CsvRows[" + table + "]";
    }
}
