// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds what has the same key, of many records that cannot all be held at once: in a first pass every key marks a bit,
 * and a second mark on the same bit is remembered; in a second pass only records on bits marked twice are held, so many
 * at a time that they fit. Chance meetings on a bit cost time, nothing else.
 */
final class Shared {

    /** How many records are held at once, unless more of them share one key. */
    private static final int AT_ONCE = 200_000;

    private static final int FEWEST_BITS = 1 << 10;
    private static final int MOST_BITS = 1 << 27;

    private Shared() {}

    /** Hands out every group of two or more records with the same key, each in the order of the records. */
    static <T, K> void each(Iterable<T> records, int size, Function<T, K> key, Consumer<List<T>> group) {
        int bits = Math.min(MOST_BITS, Integer.highestOneBit(Math.max(FEWEST_BITS, Math.min(size, MOST_BITS / 8) * 8)));
        BitSet once = new BitSet();
        BitSet twice = new BitSet();
        for (T record : records) {
            int bit = bit(key.apply(record), bits);
            if (once.get(bit)) {
                twice.set(bit);
            } else {
                once.set(bit);
            }
        }
        if (twice.isEmpty()) {
            return;
        }
        int held = Iterables.size(Iterables.filter(records, record -> twice.get(bit(key.apply(record), bits))));
        int parts = held / AT_ONCE + 1;
        for (int part = 0; part < parts; part++) {
            Map<K, List<T>> gathered = new LinkedHashMap<>();
            for (T record : records) {
                K own = key.apply(record);
                int bit = bit(own, bits);
                if (bit % parts == part && twice.get(bit)) {
                    gathered.computeIfAbsent(own, first -> new ArrayList<>(2)).add(record);
                }
            }
            gathered.values().stream().filter(several -> several.size() > 1).forEach(group);
        }
    }

    private static int bit(Object key, int bits) {
        int hash = key.hashCode() * 0x9e3779b9;
        return (hash ^ hash >>> 16) & bits - 1;
    }
}
