// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Hands out the characters of a stream so that whoever reads never sees more than one line ahead. Inside a value it
 * refuses to go on to the next line, so that what is wrong in one line costs no other.
 */
final class OneLineReader extends Reader {

    private final Utf8Reader in;
    private final char[] buffer = new char[8192];
    private int at;
    private int end;
    private int line = 1;
    private boolean lineEnded;
    private boolean inValue;

    OneLineReader(InputStream in, long mostBytes) {
        this.in = new Utf8Reader(in, mostBytes);
    }

    /** The line whose characters were handed out last, or are handed out next. */
    int line() {
        return line;
    }

    /** Says whether a value has begun and not ended. */
    void inValue(boolean value) {
        this.inValue = value;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (lineEnded) {
            if (inValue) {
                throw Stop.syntax(SyntaxProblem.LINE_ENDS_TOO_EARLY, line, 1);
            }
            line++;
            lineEnded = false;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int count = 0;
        while (count < length && at < end && !lineEnded) {
            char c = buffer[at++];
            target[offset + count++] = c;
            lineEnded = c == '\n';
        }
        return count;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** Reads what is left of the line, without moving to the next one. */
    String restOfLine() throws IOException {
        StringBuilder rest = new StringBuilder();
        while (!lineEnded && (at < end || fill())) {
            char c = buffer[at++];
            lineEnded = c == '\n';
            rest.append(c);
        }
        return rest.toString();
    }

    /** Moves over the rest of the line. Returns false at the end. */
    boolean skipLine() throws IOException {
        inValue = false;
        while (!lineEnded) {
            if (at == end && !fill()) {
                return false;
            }
            lineEnded = buffer[at++] == '\n';
        }
        line++;
        lineEnded = false;
        return at < end || fill();
    }

    /** Moves over the rest of a line in which bytes are no characters. Returns false at the end. */
    boolean skipBadLine() throws IOException {
        at = end;
        inValue = false;
        boolean more = in.skipToNextLine();
        line++;
        lineEnded = false;
        return more;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
