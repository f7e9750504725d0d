// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Shelf;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

/**
 * Records of one kind as bytes, some forty each, and a table of their ids. It holds what a file of millions of records
 * holds without an object for each: a record is made again whenever it is looked at.
 */
final class PackedShelf extends AbstractList<Object> implements Shelf<Object>, RandomAccess {

    private final EntityType type;
    private final Packer packer = new Packer();
    private final List<Object> shared = new ArrayList<>();
    private final ByteStore store = new ByteStore();
    private int[] table = new int[64];
    private byte[] lastId = new byte[0];

    PackedShelf(RecordKind kind) {
        this.type = EntityType.of(kind);
    }

    /** Puts a record on the shelf. */
    void put(Object entity) {
        boolean stands =
                entity instanceof Source || ((Recorded) entity).provenance().stands();
        String id = entity instanceof Source source
                ? source.id().value()
                : ((Recorded) entity).id().value();
        packer.clear();
        packer.number(stands ? 1 : 0);
        packer.text(id);
        type.pack(entity, packer, shared::add);
        enter(id.getBytes(StandardCharsets.UTF_8), store.add(packer.bytes(), packer.length()));
    }

    /** Puts no more than an id on the shelf. */
    void putId(String id) {
        packer.clear();
        packer.number(1);
        packer.text(id);
        enter(id.getBytes(StandardCharsets.UTF_8), store.add(packer.bytes(), packer.length()));
    }

    private void enter(byte[] id, int number) {
        lastId = id;
        if ((number + 1L) * 3 > table.length * 2L) {
            int[] before = table;
            table = new int[before.length * 2];
            ByteStore.Cursor cursor = store.at(0);
            Unpacker unpacker = new Unpacker(shared);
            for (int i = 0; i < number; i++) {
                unpacker.start(cursor.bytes(), cursor.start());
                unpacker.number();
                insert(hash(unpacker.text().getBytes(StandardCharsets.UTF_8)), i);
                cursor.next();
            }
        }
        insert(hash(lastId), number);
    }

    private void insert(int hash, int number) {
        int slot = hash & table.length - 1;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = number + 1;
    }

    private static int hash(byte[] id) {
        int hash = Arrays.hashCode(id) * 0x9e3779b9;
        return hash ^ hash >>> 15;
    }

    @Override
    public Presence presence(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        Presence found = Presence.ABSENT;
        Unpacker unpacker = new Unpacker(shared);
        for (int slot = hash(wanted) & table.length - 1; table[slot] != 0; slot = slot + 1 & table.length - 1) {
            ByteStore.Cursor cursor = store.at(table[slot] - 1);
            unpacker.start(cursor.bytes(), cursor.start());
            boolean stands = unpacker.number() == 1;
            if (unpacker.isText(wanted)) {
                if (stands) {
                    return Presence.STANDS;
                }
                found = Presence.WITHDRAWN;
            }
        }
        return found;
    }

    @Override
    public List<Object> withId(String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        List<Integer> numbers = new ArrayList<>(1);
        Unpacker unpacker = new Unpacker(shared);
        for (int slot = hash(wanted) & table.length - 1; table[slot] != 0; slot = slot + 1 & table.length - 1) {
            ByteStore.Cursor cursor = store.at(table[slot] - 1);
            unpacker.start(cursor.bytes(), cursor.start());
            unpacker.number();
            if (unpacker.isText(wanted)) {
                numbers.add(table[slot] - 1);
            }
        }
        return numbers.stream().sorted().map(this::get).toList();
    }

    @Override
    public Object get(int index) {
        if (index < 0 || index >= store.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return unpack(store.at(index), new Unpacker(shared));
    }

    private Object unpack(ByteStore.Cursor cursor, Unpacker unpacker) {
        unpacker.start(cursor.bytes(), cursor.start());
        unpacker.number();
        unpacker.text();
        return type.unpack(unpacker);
    }

    @Override
    public int size() {
        return store.size();
    }

    @Override
    public Iterator<Object> iterator() {
        return new Iterator<>() {
            private final Unpacker unpacker = new Unpacker(shared);
            private ByteStore.@Nullable Cursor cursor;
            private int next;

            @Override
            public boolean hasNext() {
                return next < store.size();
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (cursor == null) {
                    cursor = store.at(0);
                } else {
                    cursor.next();
                }
                next++;
                return unpack(cursor, unpacker);
            }
        };
    }
}
