// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cells of a record from the parser as characters, and makes texts of those only that are wanted. What stands
 * in a column that is refused or left out never becomes a text.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler> {

    private final boolean[] wanted;
    private final Words words;
    private final @Nullable String[] cells;
    private final boolean[] filled;
    private long line;
    private int count;
    private int longest;
    private long length;

    /**
     * A handler.
     *
     * @param wanted of which columns texts are made
     * @param words makes them
     */
    RowHandler(boolean[] wanted, Words words) {
        this.wanted = wanted;
        this.words = words;
        this.cells = new @Nullable String[wanted.length];
        this.filled = new boolean[wanted.length];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        longest = 0;
        length = 0;
        Arrays.fill(cells, null);
        Arrays.fill(filled, false);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int fieldLength, boolean quoted) {
        count = index + 1;
        longest = Math.max(longest, fieldLength);
        length += fieldLength;
        if (index < wanted.length && fieldLength > 0) {
            filled[index] = true;
            cells[index] = wanted[index] ? words.of(buffer, offset, fieldLength) : null;
        }
    }

    @Override
    protected void handleEmpty() {
        count = 0;
    }

    @Override
    protected RowHandler buildRecord() {
        return this;
    }

    /** The line at which the record begins, from 1. */
    long line() {
        return line;
    }

    /** How many cells it has; none if it is an empty line. */
    int count() {
        return count;
    }

    /** How many characters its longest cell has. */
    int longest() {
        return longest;
    }

    /** How many characters it has. */
    long length() {
        return length;
    }

    /** Its cells by column; null where one is empty or not wanted. Used again for the next record. */
    @Nullable String[] cells() {
        return cells;
    }

    /** Which of its cells hold something, wanted or not. Used again for the next record. */
    boolean[] filled() {
        return filled;
    }
}
