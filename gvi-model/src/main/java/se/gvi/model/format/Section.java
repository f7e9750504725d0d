// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Shelf;

/** What was read of the records of one kind, and which of them could not be made. */
final class Section {

    private final @Nullable PackedShelf shelf;
    private final @Nullable PackedShelf flawedOnShelf;
    private final List<Object> entities = new ArrayList<>();
    private final Set<String> flawedIds = new HashSet<>();
    private final IntStore positions = new IntStore();
    private final BitSet flawed = new BitSet();
    private int size;
    private boolean anyFlawed;
    private boolean idsUnknown;

    Section(RecordKind kind, boolean packed) {
        this.shelf = packed ? new PackedShelf(kind) : null;
        this.flawedOnShelf = packed ? new PackedShelf(kind) : null;
    }

    /** Adds what was read of the next record. */
    void add(Entry entry, int position) {
        if (entry.flawed()) {
            addFlawed(entry.id());
        }
        Object entity = entry.entity();
        if (entity != null) {
            flawed.set(size, entry.flawed());
            positions.add(position);
            size++;
            if (shelf == null) {
                entities.add(entity);
            } else {
                shelf.put(entity);
            }
        }
    }

    private void addFlawed(String id) {
        anyFlawed = true;
        if (id.isEmpty()) {
            idsUnknown = true;
        } else if (flawedOnShelf == null) {
            flawedIds.add(id);
        } else {
            flawedOnShelf.putId(id);
        }
    }

    /** Says that there are records here whose ids nobody knows. */
    void idsAreUnknown() {
        anyFlawed = true;
        idsUnknown = true;
    }

    /** The records that could be made, in order. */
    List<?> entities() {
        return shelf == null ? entities : shelf;
    }

    /** Whether a record with something wrong has an id. */
    boolean isFlawed(String id) {
        return flawedOnShelf == null ? flawedIds.contains(id) : flawedOnShelf.presence(id) != Shelf.Presence.ABSENT;
    }

    /** Whether something is wrong with any record. */
    boolean anyFlawed() {
        return anyFlawed;
    }

    /** Whether there are records whose ids could not be read. */
    boolean idsUnknown() {
        return idsUnknown;
    }

    /** Whether something is wrong with a record that could be made, by its index among those. */
    boolean isFlawed(int index) {
        return flawed.get(index);
    }

    /** The number that the reader gave a record that could be made, by its index among those. */
    int position(int index) {
        return positions.get(index);
    }
}
