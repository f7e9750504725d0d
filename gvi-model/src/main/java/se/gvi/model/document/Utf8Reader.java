// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import se.gvi.model.finding.Text;

/**
 * Characters of UTF-8 bytes, strictly: bytes that are no UTF-8 stop the reading where they stand. A byte order mark is
 * passed over. Everything before a bad byte, or before the limit, is handed out first, however the stream portions it.
 */
final class Utf8Reader extends Reader {

    private static final int PORTION = 16 * 1024;

    private static final Text NOT_UTF_8 = Text.of("the bytes here are not UTF-8", "byten här är inte UTF-8");

    private static final Text UTF_16 = Text.of("it begins like UTF-16 or UTF-32", "den börjar som UTF-16 eller UTF-32");

    private final InputStream in;
    private final long mostBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PORTION).limit(0);
    private long taken;
    private boolean ended;

    private int line = 1;
    private int column = 1;
    private boolean afterCarriageReturn;

    Utf8Reader(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** The line of the first character not handed out yet. */
    int line() {
        return line;
    }

    /** The column of the first character not handed out yet. */
    int column() {
        return column;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            if (count > 0) {
                moveOver(buffer, offset, count);
                return count;
            }
            if (result.isError()) {
                throw Stop.encoding(NOT_UTF_8, line, column);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** Moves over bytes, whatever they are, to the next line. Returns false at the end. */
    boolean skipToNextLine() throws IOException {
        decoder.reset();
        while (true) {
            while (bytes.hasRemaining()) {
                if (bytes.get() == '\n') {
                    line++;
                    column = 1;
                    afterCarriageReturn = false;
                    return true;
                }
            }
            if (ended) {
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int room = (int) Math.min(bytes.remaining(), mostBytes - taken);
        if (room == 0) {
            if (in.read() >= 0) {
                throw Stop.limit(Limit.BYTES, mostBytes, line, column);
            }
            ended = true;
        }
        boolean first = taken == 0;
        int count = in.readNBytes(bytes.array(), bytes.position(), room);
        taken += count;
        ended |= count < room;
        bytes.position(bytes.position() + count).flip();
        if (first) {
            lookAtTheStart();
        }
    }

    private void lookAtTheStart() throws Stop {
        for (int i = 0; i < Math.min(4, bytes.limit()); i++) {
            if (bytes.get(i) == 0) {
                throw Stop.encoding(UTF_16, line, column);
            }
        }
        int start = bytes.limit() < 2 ? 0 : (bytes.get(0) & 0xff) << 8 | (bytes.get(1) & 0xff);
        if (start == 0xfeff || start == 0xfffe) {
            throw Stop.encoding(UTF_16, line, column);
        }
        if (start == 0xefbb && bytes.limit() > 2 && (bytes.get(2) & 0xff) == 0xbf) {
            bytes.position(3);
        }
    }

    private void moveOver(char[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            column++;
            if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
                line++;
                column = 1;
            } else if (c == '\n') {
                column = 1;
            }
            afterCarriageReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
