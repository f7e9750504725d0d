// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Entries of bytes, one after the other in portions, so that nothing is copied when more are added. The start of every
 * sixteenth entry is remembered; the others are found from there.
 */
public final class ByteStore {

    private static final int PORTION = 1 << 18;
    private static final int STRIDE = 16;

    private final List<byte[]> portions = new ArrayList<>();
    private long[] starts = new long[16];
    private int size;
    private int room;

    public int size() {
        return size;
    }

    /** Adds an entry and returns its number. */
    public int add(byte[] entry, int length) {
        int whole = length + lengthOf(length);
        if (room < whole) {
            portions.add(new byte[Math.max(PORTION, whole)]);
            room = last().length;
        }
        byte[] portion = last();
        int at = portion.length - room;
        if (size % STRIDE == 0) {
            if (size / STRIDE == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[size / STRIDE] = (long) (portions.size() - 1) << 32 | at;
        }
        int rest = length;
        while (rest > 0x7f) {
            portion[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        portion[at++] = (byte) rest;
        System.arraycopy(entry, 0, portion, at, length);
        room -= whole;
        return size++;
    }

    private byte[] last() {
        return portions.get(portions.size() - 1);
    }

    private static int lengthOf(int number) {
        return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
    }

    /** Starts to read at an entry. */
    public Cursor at(int entry) {
        Cursor cursor = new Cursor();
        cursor.moveTo(entry);
        return cursor;
    }

    /** Moves over the entries. */
    public final class Cursor {

        private int portion;
        private byte[] bytes = new byte[0];
        private int start;
        private int length;

        /** Moves to an entry. */
        public void moveTo(int entry) {
            long from = starts[entry / STRIDE];
            portion = (int) (from >>> 32);
            bytes = portions.get(portion);
            start = (int) from;
            readLength();
            for (int i = entry % STRIDE; i > 0; i--) {
                next();
            }
        }

        /** Moves to the next entry, which must be there. */
        public void next() {
            start += length;
            // No entry is empty: a zero, or the end of the portion, says that the next one has a portion of its own.
            if (start == bytes.length || bytes[start] == 0) {
                bytes = portions.get(++portion);
                start = 0;
            }
            readLength();
        }

        private void readLength() {
            length = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[start++];
                length |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return;
                }
            }
        }

        public byte[] bytes() {
            return bytes;
        }

        public int start() {
            return start;
        }
    }
}
