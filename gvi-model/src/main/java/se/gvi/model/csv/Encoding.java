// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file stand for letters. A byte order mark tells; else the pattern of UTF-16; else, if every byte of
 * the whole file fits, UTF-8; else Windows-1252, if it knows every byte. Nothing is ever replaced.
 *
 * @param charset the charset, or null if none fits
 * @param mark how many bytes the byte order mark has
 * @param oddLine the first line with bytes that are not UTF-8, or 0
 * @param mixed whether there are letters in UTF-8 besides
 * @param bytes how many bytes the file has
 */
record Encoding(@Nullable Charset charset, int mark, long oddLine, boolean mixed, long bytes) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** In words. */
    String name() {
        String name = charset == null ? "?" : charset.name().replace("windows", "Windows");
        return mark > 0 && StandardCharsets.UTF_8.equals(charset) ? name + " BOM" : name;
    }

    /** Reads a whole file, or as many bytes of it as are accepted and one more, and finds out. */
    static Encoding of(InputStream in, long most) throws IOException {
        Scan scan = new Scan();
        byte[] buffer = new byte[1 << 16];
        int first = in.readNBytes(buffer, 0, buffer.length);
        byte[] start = Arrays.copyOf(buffer, Math.min(first, SAMPLE));
        for (int length = first; length > 0 && scan.bytes <= most; length = in.read(buffer)) {
            scan.take(buffer, length);
        }
        return scan.result(start);
    }

    /** What the bytes could be. */
    private static final class Scan {

        private long bytes;
        private long line = 1;
        private long oddLine;
        private boolean letters;
        private boolean undefined;
        private int due;
        private int low = 0x80;
        private int high = 0xbf;

        void take(byte[] buffer, int length) {
            bytes += length;
            for (int i = 0; i < length; i++) {
                int b = buffer[i] & 0xff;
                if (b < 0x80) {
                    if (due > 0) {
                        odd();
                    }
                    if (b == '\n') {
                        line++;
                    }
                } else {
                    multiByte(b);
                    undefined |= b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d;
                }
            }
        }

        /** A byte that is part of a letter of several bytes, or of none. */
        private void multiByte(int b) {
            if (due > 0) {
                if (b >= low && b <= high) {
                    due--;
                    low = 0x80;
                    high = 0xbf;
                    letters |= due == 0;
                    return;
                }
                odd();
            }
            low = 0x80;
            high = 0xbf;
            if (b >= 0xc2 && b <= 0xdf) {
                due = 1;
            } else if (b >= 0xe0 && b <= 0xef) {
                due = 2;
                low = b == 0xe0 ? 0xa0 : 0x80;
                high = b == 0xed ? 0x9f : 0xbf;
            } else if (b >= 0xf0 && b <= 0xf4) {
                due = 3;
                low = b == 0xf0 ? 0x90 : 0x80;
                high = b == 0xf4 ? 0x8f : 0xbf;
            } else {
                odd();
            }
        }

        private void odd() {
            due = 0;
            oddLine = oddLine == 0 ? line : oddLine;
        }

        Encoding result(byte[] start) {
            if (due > 0) {
                odd();
            }
            if (begins(start, 0xef, 0xbb, 0xbf)) {
                return new Encoding(oddLine == 0 ? StandardCharsets.UTF_8 : null, 3, oddLine, false, bytes);
            }
            if (begins(start, 0xff, 0xfe)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2, 0, false, bytes);
            }
            if (begins(start, 0xfe, 0xff)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2, 0, false, bytes);
            }
            Charset wide = wide(start);
            if (wide != null) {
                return new Encoding(wide, 0, 0, false, bytes);
            }
            if (oddLine == 0) {
                return new Encoding(StandardCharsets.UTF_8, 0, 0, false, bytes);
            }
            return new Encoding(undefined ? null : WINDOWS_1252, 0, oddLine, letters, bytes);
        }

        private static boolean begins(byte[] start, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= start.length || (start[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }

        /** UTF-16 without a mark: most letters of a header have a zero byte on one side. */
        private static @Nullable Charset wide(byte[] start) {
            int[] zeros = new int[2];
            for (int i = 0; i < start.length; i++) {
                if (start[i] == 0) {
                    zeros[i % 2]++;
                }
            }
            int most = start.length / 2;
            if (most > 0 && zeros[1] * 4 >= most * 3 && zeros[0] * 4 < most) {
                return StandardCharsets.UTF_16LE;
            }
            return most > 0 && zeros[0] * 4 >= most * 3 && zeros[1] * 4 < most ? StandardCharsets.UTF_16BE : null;
        }
    }
}
