// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where in a document something stands.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value, empty for the whole document
 * @param line the line, counted from 1; 0 when the data did not come from a file
 * @param column the column in that line, counted from 1 in characters; 0 when the data did not come from a file
 */
public record Place(String pointer, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::pointer);

    /**
     * A place.
     *
     * @param pointer the JSON pointer
     * @param line the line from 1, or 0
     * @param column the column from 1, or 0
     * @throws IllegalArgumentException if the line or the column is negative
     */
    public Place {
        Objects.requireNonNull(pointer, "pointer");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Line " + line + " and column " + column
                    + " cannot be a place. Lines and columns count from 1; 0 means not from a file.");
        }
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
     * Tells whether line and column are known.
     *
     * @return true if the data came from a file
     */
    public boolean inFile() {
        return line > 0;
    }

    /** Orders by line, then column, then pointer. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code line:column pointer}, or the pointer alone. */
    @Override
    public String toString() {
        return inFile() ? line + ":" + column + " " + pointer : pointer;
    }
}
