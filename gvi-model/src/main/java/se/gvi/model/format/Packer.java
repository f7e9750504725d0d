// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes one record after the other as few bytes, each over the one before. */
final class Packer {

    /** The most values that are written by number; the others are written out. */
    private static final int MOST_SHARED = 10_000;

    private final Map<Object, Integer> shared = new HashMap<>();
    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /**
     * Writes a value that many records share by its number.
     *
     * @return false if it has none, so that it must be written out; then nothing but a zero was written
     */
    boolean share(Object value, Consumer<Object> remember) {
        Integer number = shared.get(value);
        if (number == null && shared.size() < MOST_SHARED) {
            number = shared.size() + 1;
            shared.put(value, number);
            remember.accept(value);
        }
        number(number == null ? 0 : number);
        return number != null;
    }

    /** Writes a number, in fewer bytes the smaller it is without its sign. */
    void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    void number(int value) {
        unsigned(value);
    }

    private void unsigned(long value) {
        require(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        require(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    private void require(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
