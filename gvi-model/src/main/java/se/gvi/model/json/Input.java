// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that can be read more than once. Whoever opens it closes it. */
interface Input {

    /** Opens the document at its start. */
    InputStream open() throws IOException;

    static Input of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** A stream, which is left open. What was read of it is kept, and no more than was read. */
    static Input of(InputStream in) {
        return new Kept(in)::open;
    }

    /** A text. Half a surrogate pair, which UTF-8 does not have, becomes a byte that UTF-8 does not have either. */
    static Input of(String text) {
        int whole = 0;
        while (whole < text.length()) {
            int length = Character.charCount(text.codePointAt(whole));
            if (length == 1 && Character.isSurrogate(text.charAt(whole))) {
                break;
            }
            whole += length;
        }
        byte[] bytes =
                (text.substring(0, whole) + " ".repeat(whole < text.length() ? 1 : 0)).getBytes(StandardCharsets.UTF_8);
        if (whole < text.length()) {
            bytes[bytes.length - 1] = (byte) 0xff;
        }
        return () -> new ByteArrayInputStream(bytes);
    }

    /** Keeps what is read of a stream, to hand it out once more. */
    final class Kept extends ByteArrayOutputStream {

        private final InputStream in;
        private boolean opened;

        Kept(InputStream in) {
            this.in = in;
        }

        InputStream open() {
            if (opened) {
                return new ByteArrayInputStream(buf, 0, count);
            }
            opened = true;
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int read = in.read();
                    if (read >= 0) {
                        Kept.this.write(read);
                    }
                    return read;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = in.read(bytes, offset, length);
                    if (read > 0) {
                        Kept.this.write(bytes, offset, read);
                    }
                    return read;
                }

                @Override
                public void close() {
                    // the stream belongs to the caller
                }
            };
        }
    }
}
