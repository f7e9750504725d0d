// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import se.gvi.model.csv.CsvRows;

/**
 * The rows of a query as the library takes them, one after the other, so that a host needs no file. The query names the
 * columns: {@code SELECT born AS "birthDate", …}. If the database fails, so does the check: there is no report of half a
 * table.
 */
final class QueryRows implements Iterator<List<@Nullable String>> {

    private final ResultSet cursor;
    private final int columns;
    private boolean there;

    private QueryRows(ResultSet cursor, int columns) throws SQLException {
        this.cursor = cursor;
        this.columns = columns;
        this.there = cursor.next();
    }

    static CsvRows of(String table, ResultSet cursor) throws SQLException {
        ResultSetMetaData query = cursor.getMetaData();
        List<String> headers = new ArrayList<>();
        for (int i = 1; i <= query.getColumnCount(); i++) {
            headers.add(query.getColumnLabel(i));
        }
        return new CsvRows(table, headers, new QueryRows(cursor, headers.size()));
    }

    @Override
    public boolean hasNext() {
        return there;
    }

    @Override
    public List<@Nullable String> next() {
        if (!there) {
            throw new NoSuchElementException("The query has no more rows.");
        }
        try {
            List<@Nullable String> row = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                row.add(cursor.getString(i));
            }
            there = cursor.next();
            return row;
        } catch (SQLException failed) {
            // Messages of databases may repeat what was in the row.
            throw new IllegalStateException("The query failed with state " + failed.getSQLState() + ".");
        }
    }
}
