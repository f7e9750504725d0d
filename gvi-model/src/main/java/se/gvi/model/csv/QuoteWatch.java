// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;

/**
 * Looks at characters on their way to the parser for what a parser bears in silence: quotes that swallow rows or are
 * never closed, quotes in the wrong place, NUL characters.
 */
final class QuoteWatch extends FilterReader {

    /**
     * Something wrong with a record.
     *
     * @param line the line at which the record begins
     * @param code what
     * @param rows how many rows a quote has swallowed
     */
    record Trouble(long line, FindingCode code, int rows) {}

    private enum State {
        START,
        PLAIN,
        INSIDE,
        AFTER
    }

    private final char separator;
    private final int columns;
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private State state = State.START;
    private long line = 1;
    private long recordLine = 1;
    private boolean carriageReturn;
    private boolean nul;
    private boolean stray;
    private int lines;
    private int separators;
    private int swallowed;

    QuoteWatch(Reader in, char separator, int columns) {
        super(in);
        this.separator = separator;
        this.columns = columns;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c < 0) {
            end();
        } else {
            look((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            look(buffer[i]);
        }
        if (read < 0) {
            end();
        }
        return read;
    }

    private void look(char c) {
        boolean secondHalf = c == '\n' && carriageReturn; // of a line break of two characters
        carriageReturn = c == '\r';
        if (secondHalf) {
            return;
        }
        boolean lineBreak = c == '\n' || c == '\r';
        if (lineBreak) {
            line++;
        }
        if (c == 0 && !nul) {
            nul = true;
            troubles.add(new Trouble(recordLine, FindingCode.CSV_NUL_CHARACTER, 0));
        }
        if (state == State.INSIDE) {
            inside(c, lineBreak);
        } else if (lineBreak) {
            endField();
            recordLine = line;
            nul = false;
            stray = false;
        } else if (c == separator) {
            endField();
        } else if (c == '"' && state != State.PLAIN) {
            state = State.INSIDE; // a quote opens, or stands twice
        } else if (state == State.START) {
            state = State.PLAIN;
        } else if (state == State.AFTER && !stray) {
            stray = true;
            troubles.add(new Trouble(recordLine, FindingCode.CSV_STRAY_QUOTE, 0));
        }
    }

    private void inside(char c, boolean lineBreak) {
        if (c == '"') {
            state = State.AFTER;
        } else if (c == separator) {
            separators++;
        } else if (lineBreak) {
            if (lines > 0 && columns > 1 && separators == columns - 1) {
                swallowed++;
            }
            lines++;
            separators = 0;
        }
    }

    private void endField() {
        if (swallowed > 0) {
            troubles.add(new Trouble(recordLine, FindingCode.CSV_QUOTE_SWALLOWS_ROWS, swallowed));
        }
        state = State.START;
        lines = 0;
        separators = 0;
        swallowed = 0;
    }

    private void end() {
        if (state == State.INSIDE) {
            troubles.add(new Trouble(recordLine, FindingCode.CSV_UNCLOSED_QUOTE, 0));
            state = State.START;
        } else {
            endField();
        }
    }

    /** The next trouble of the record that begins at a line, or null if there is no more. */
    @Nullable Trouble next(long recordLine) {
        Trouble first = troubles.peek();
        return first != null && first.line() <= recordLine ? troubles.poll() : null;
    }
}
