// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was read of the records of one kind, and which of them could not be made. */
public final class Section {

    private final List<Object> entities = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private final Set<Integer> flawed = new HashSet<>();
    private final Set<String> flawedIds = new HashSet<>();
    private int size;
    private boolean idsUnknown;

    /** Adds what was read of the next record. */
    public void add(Entry entry) {
        if (entry.flawed()) {
            flawed.add(size);
            if (entry.id().isEmpty()) {
                idsUnknown = true;
            } else {
                flawedIds.add(entry.id());
            }
        }
        if (entry.entity() == null) {
            gaps.add(size);
        } else {
            entities.add(entry.entity());
        }
        size++;
    }

    /** Says that there are records here whose ids nobody knows. */
    public void idsAreUnknown() {
        idsUnknown = true;
    }

    /** The records that could be made, in order. */
    public List<Object> entities() {
        return entities;
    }

    /** The ids of the records with which something is wrong. */
    public Set<String> flawedIds() {
        return flawedIds;
    }

    /** Whether there are records whose ids could not be read. */
    public boolean idsUnknown() {
        return idsUnknown;
    }

    /** Whether something is wrong with the record at an index of the document. */
    public boolean isFlawed(int index) {
        return flawed.contains(index);
    }

    /** The index in the document of a record that could be made, by its index among those. */
    public int indexInDocument(int index) {
        int low = 0;
        int high = gaps.size();
        while (low < high) { // the first gap that does not come before the record
            int middle = (low + high) >>> 1;
            if (gaps.get(middle) - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }
}
