// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.format.ByteStore;

/**
 * The rows of a list until their owners come. They are kept as bytes, words that come often as numbers, and found by the
 * id of the owner; millions of them take little more room than their ids.
 */
final class ListRows {

    private static final int MOST_WORDS = 1 << 12;
    private static final int LONGEST_WORD = 40;

    /** Codes of cells: nothing, a text of its own, and from there the words. */
    private static final int NOTHING = 0;

    private static final int TEXT = 1;
    private static final int FIRST_WORD = 2;

    private final int columns;
    private final ByteStore store = new ByteStore();
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final ByteArrayOutputStream entry = new ByteArrayOutputStream();
    private final BitSet owned = new BitSet();
    private final BitSet taken = new BitSet();
    /** By hash of the owner's id, the last of its rows and of others with the same hash, plus 1. */
    private int[] slots = new int[1 << 10];
    /** The row after each; after the last comes the first again. */
    private int[] next = new int[1 << 10];

    private int used;

    /** A row. */
    static final class Row {

        private final int index;
        private final int number;
        private final @Nullable String[] values;

        private Row(int index, int number, @Nullable String[] values) {
            this.index = index;
            this.number = number;
            this.values = values;
        }

        /** Its number in its table. */
        int number() {
            return number;
        }

        /** Its values by column. */
        @Nullable String[] values() {
            return values;
        }
    }

    ListRows(int columns) {
        this.columns = columns;
        for (int i = 0; i < columns; i++) {
            numbers.add(new HashMap<>());
        }
    }

    /** Adds a row; its first value names the owner. */
    void add(int number, @Nullable String[] values) {
        String owner = owner(values);
        entry.reset();
        number(number + 1);
        for (int i = 0; i < columns; i++) {
            write(i, values[i]);
        }
        byte[] bytes = entry.toByteArray();
        int index = store.add(bytes, bytes.length);
        if (index == next.length) {
            next = Arrays.copyOf(next, index * 2);
        }
        int slot = slot(owner);
        if (slots[slot] == 0) {
            next[index] = index;
            used++;
        } else {
            int last = slots[slot] - 1;
            next[index] = next[last];
            next[last] = index;
        }
        slots[slot] = index + 1;
        if (used * 3 > slots.length * 2) {
            grow();
        }
    }

    private static String owner(@Nullable String[] values) {
        String owner = values[Table.OWNER_COLUMN];
        return owner == null ? "" : owner;
    }

    /** The rows of one owner, in the order of the table. */
    List<Row> of(String owner) {
        List<Row> rows = new ArrayList<>();
        int slot = slot(owner);
        if (slots[slot] != 0) {
            int last = slots[slot] - 1;
            int index = last;
            do {
                index = next[index];
                rows.add(row(index));
            } while (index != last);
        }
        return rows;
    }

    /** Says that the owner of a row was there. */
    void own(Row row) {
        owned.set(row.index);
    }

    /** Says that a row has become part of its owner. */
    void take(Row row) {
        taken.set(row.index);
    }

    boolean isTaken(Row row) {
        return taken.get(row.index);
    }

    /** Hands out the rows that became part of nobody, and whether their owner was there. */
    void left(BiConsumer<Row, Boolean> taker) {
        for (int i = taken.nextClearBit(0); i < store.size(); i = taken.nextClearBit(i + 1)) {
            taker.accept(row(i), owned.get(i));
        }
    }

    /** The slot of an owner: where its rows are, or the first free one. */
    private int slot(String owner) {
        int slot = spread(owner.hashCode()) & (slots.length - 1);
        while (slots[slot] != 0 && !owner.equals(ownerOf(slots[slot] - 1))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ (mixed >>> 16);
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int last : old) {
            if (last != 0) {
                slots[slot(ownerOf(last - 1))] = last;
            }
        }
    }

    private String ownerOf(int index) {
        Reader in = new Reader(store.at(index));
        in.number();
        String owner = in.value();
        return owner == null ? "" : owner;
    }

    private Row row(int index) {
        Reader in = new Reader(store.at(index));
        int number = in.number() - 1;
        @Nullable String[] values = new @Nullable String[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = in.value();
        }
        return new Row(index, number, values);
    }

    private void write(int column, @Nullable String value) {
        if (value == null) {
            number(NOTHING);
            return;
        }
        Integer known = numbers.get(column).get(value);
        if (known == null && isWord(column, value)) {
            known = words.size();
            words.add(value);
            numbers.get(column).put(value, known);
        }
        if (known != null) {
            number(FIRST_WORD + known);
            return;
        }
        number(TEXT);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        entry.write(bytes, 0, bytes.length);
    }

    /** Whether a value is kept as a word: short ones until there are many, never owners, always what UTF-8 cannot say. */
    private boolean isWord(int column, String value) {
        boolean mayComeOften = column != Table.OWNER_COLUMN
                && value.length() <= LONGEST_WORD
                && numbers.get(column).size() < MOST_WORDS;
        return mayComeOften || !StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private void number(int number) {
        int rest = number;
        while (rest > 0x7f) {
            entry.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        entry.write(rest);
    }

    private final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(ByteStore.Cursor cursor) {
            this.bytes = cursor.bytes();
            this.at = cursor.start();
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        @Nullable String value() {
            int code = number();
            if (code == NOTHING) {
                return null;
            }
            if (code >= FIRST_WORD) {
                return words.get(code - FIRST_WORD);
            }
            int length = number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
