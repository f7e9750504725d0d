// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers one after the other, in portions, so that nothing is copied when more are added. */
public final class IntStore {

    private static final int BITS = 14;
    private static final int PORTION = 1 << BITS;

    private final List<int[]> portions = new ArrayList<>();
    private int size;

    public void add(int value) {
        if (size == portions.size() * PORTION) {
            portions.add(new int[PORTION]);
        }
        portions.get(size >>> BITS)[size & PORTION - 1] = value;
        size++;
    }

    public int get(int index) {
        return portions.get(index >>> BITS)[index & PORTION - 1];
    }
}
