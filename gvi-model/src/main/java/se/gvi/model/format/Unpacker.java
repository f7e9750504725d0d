// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link Packer} wrote. */
final class Unpacker {

    private final List<Object> shared;
    private byte[] bytes = new byte[0];
    private int at;

    Unpacker(List<Object> shared) {
        this.shared = shared;
    }

    void start(byte[] from, int offset) {
        bytes = from;
        at = offset;
    }

    Object shared(int number) {
        return shared.get(number - 1);
    }

    long signed() {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    int number() {
        return (int) unsigned();
    }

    private long unsigned() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Tells whether the text here is the one of some bytes, and moves over it. */
    boolean isText(byte[] utf8) {
        int length = number();
        boolean same = length == utf8.length && Arrays.equals(bytes, at, at + length, utf8, 0, length);
        at += length;
        return same;
    }
}
