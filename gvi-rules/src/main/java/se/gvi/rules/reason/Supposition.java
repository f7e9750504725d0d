// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import java.util.BitSet;
import java.util.Optional;

/**
 * Answers supposed for some of the unknown questions, which are numbered in the order of the tree. Never changed once
 * made.
 *
 * @param bits bit 2q if question q is supposed to be met, bit 2q + 1 if it is supposed not to be
 */
record Supposition(BitSet bits) implements Comparable<Supposition> {

    static final Supposition NOTHING = new Supposition(new BitSet());

    static Supposition of(int question, Truth answer) {
        BitSet bits = new BitSet();
        bits.set(2 * question + (answer == Truth.MET ? 0 : 1));
        return new Supposition(bits);
    }

    int size() {
        return bits.cardinality();
    }

    /** The numbers of the questions in ascending order, each twice plus 0 if met or 1 if not. */
    int[] codes() {
        return bits.stream().toArray();
    }

    boolean contains(Supposition other) {
        for (int bit = other.bits.nextSetBit(0); bit >= 0; bit = other.bits.nextSetBit(bit + 1)) {
            if (!bits.get(bit)) {
                return false;
            }
        }
        return true;
    }

    /** Both together, or empty if they contradict each other. */
    Optional<Supposition> and(Supposition other) {
        BitSet both = (BitSet) bits.clone();
        both.or(other.bits);
        for (int bit = both.nextSetBit(0); bit >= 0; bit = both.nextSetBit(bit + 1)) {
            if (bit % 2 == 0 && both.get(bit + 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Supposition(both));
    }

    Supposition without(int code) {
        BitSet rest = (BitSet) bits.clone();
        rest.clear(code);
        return new Supposition(rest);
    }

    /** Smaller ones first, then in the order of the questions, met before not met. */
    @Override
    public int compareTo(Supposition other) {
        int bySize = Integer.compare(size(), other.size());
        if (bySize != 0) {
            return bySize;
        }
        BitSet different = (BitSet) bits.clone();
        different.xor(other.bits);
        int first = different.nextSetBit(0);
        return first < 0 ? 0 : bits.get(first) ? -1 : 1;
    }
}
