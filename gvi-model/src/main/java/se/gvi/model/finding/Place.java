// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands: in a JSON document by its pointer, in a stream of records by line and pointer, in a table by
 * row and column header.
 *
 * @param file the name of the file among several that make one extract, such as {@code memberships.csv}; empty if there
 *     is only one
 * @param pointer the JSON pointer (RFC 6901) of the value, empty for the whole document and for tables. In a stream of
 *     records it begins at the record of the line
 * @param row the row of a table as a spreadsheet counts them, from 1 with the header as the first; 0 if it is no table
 * @param header the header of the column of a table; empty if it is no table, or the row as a whole is meant
 * @param line the line, counted from 1; 0 when the data did not come from a file
 * @param column in JSON the column in that line, counted from 1 in characters; in a table the number of its column,
 *     counted from 1; 0 when it is not known
 */
public record Place(String file, String pointer, int row, String header, int line, int column)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::row)
            .thenComparingInt(Place::column)
            .thenComparing(Place::pointer)
            .thenComparing(Place::header);

    /**
     * A place.
     *
     * @param file the name of the file among several, or empty
     * @param pointer the JSON pointer, or empty
     * @param row the row from 1, or 0
     * @param header the header of the column, or empty
     * @param line the line from 1, or 0
     * @param column the column from 1, or 0
     * @throws IllegalArgumentException if the row, the line or the column is negative
     */
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(header, "header");
        if (row < 0 || line < 0 || column < 0) {
            throw new IllegalArgumentException("Row " + row + ", line " + line + " and column " + column
                    + " cannot be a place. They count from 1; 0 means not from a file.");
        }
    }

    /**
     * A place in a JSON document.
     *
     * @param pointer the JSON pointer
     * @param line the line from 1, or 0
     * @param column the column from 1, or 0
     * @throws IllegalArgumentException if the line or the column is negative
     */
    public Place(String pointer, int line, int column) {
        this("", pointer, 0, "", line, column);
    }

    /**
     * A place in data that did not come from a file.
     *
     * @param pointer the JSON pointer the value would have in a document
     * @return the place, with line and column 0
     */
    public static Place at(String pointer) {
        return new Place(pointer, 0, 0);
    }

    /**
     * A cell of a table.
     *
     * @param file the name of the table
     * @param row its row as a spreadsheet counts them, from 1
     * @param header the header of its column
     * @param line the line at which its row begins, from 1, or 0 if the rows did not come from a file
     * @param column the number of its column from 1, or 0 if there is no such column
     * @return the place
     */
    public static Place cell(String file, int row, String header, int line, int column) {
        return new Place(file, "", row, header, line, column);
    }

    /**
     * A row of a table.
     *
     * @param file the name of the table
     * @param row the row as a spreadsheet counts them, from 1; 0 for the table as a whole
     * @param line the line at which it begins, from 1, or 0 if the rows did not come from a file
     * @return the place
     */
    public static Place row(String file, int row, int line) {
        return new Place(file, "", row, "", line, 0);
    }

    /**
     * The same place in a file with a name.
     *
     * @param name the name of the file among several
     * @return the place
     */
    public Place in(String name) {
        return new Place(name, pointer, row, header, line, column);
    }

    /**
     * Tells whether line and column are known.
     *
     * @return true if the data came from a file
     */
    public boolean inFile() {
        return line > 0;
    }

    /**
     * Tells whether it is a place in a table.
     *
     * @return true if it has a row
     */
    public boolean inTable() {
        return row > 0;
    }

    /** Orders by file, then line, row, column, pointer and header. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file row 12 header} in a table, else {@code file line:column pointer}, without the file if there is only one. */
    @Override
    public String toString() {
        if (inTable()) {
            return (file + " row " + row + " " + header).strip();
        }
        String where = inFile() ? line + ":" + column + " " + pointer : pointer;
        return file.isEmpty() ? where : file + " " + where;
    }
}
