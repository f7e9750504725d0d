// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the smallest suppositions that make enough of some parts so or so. "All of" needs every part, "any of" one,
 * "at least" some number, points a sum; so this is the one search behind every composition.
 *
 * <p>Parts are taken one after the other. After each, the suppositions are kept by the weight they reach, and only
 * those that the remaining parts can still lift to what is needed.
 */
final class Reach {

    /** The most suppositions kept for one weight. */
    private static final int MOST_KEPT = 1_000;

    /** The most pairs of suppositions put together for one part. */
    private static final int MOST_TRIED = 20_000;

    private boolean complete = true;

    /**
     * A part of a composition.
     *
     * @param weight what it counts
     * @param ways the smallest suppositions that make it count
     */
    record Part(long weight, List<Supposition> ways) {}

    /** Whether nothing was left out so far. */
    boolean isComplete() {
        return complete;
    }

    /** The smallest suppositions under which the parts that count reach the needed weight, sorted. */
    List<Supposition> reach(long needed, List<Part> parts) {
        if (needed <= 0) {
            return Ways.ANYWAY;
        }
        SortedMap<Long, List<Supposition>> byWeight = new TreeMap<>(Comparator.reverseOrder());
        byWeight.put(0L, Ways.ANYWAY);
        long rest = parts.stream().mapToLong(Part::weight).sum();
        for (Part part : parts) {
            rest -= part.weight();
            SetMultimap<Long, Supposition> next = step(byWeight, part, needed, rest);
            byWeight.clear();
            next.asMap().forEach((weight, suppositions) -> byWeight.put(weight, smallest(suppositions)));
        }
        return byWeight.getOrDefault(needed, List.of());
    }

    /** From the suppositions by the weight reached before a part to those by the weight reached with it. */
    private SetMultimap<Long, Supposition> step(
            SortedMap<Long, List<Supposition>> byWeight, Part part, long needed, long rest) {
        SetMultimap<Long, Supposition> next = HashMultimap.create();
        boolean countsAnyway = part.ways().equals(Ways.ANYWAY);
        int triesLeft = MOST_TRIED;
        for (Map.Entry<Long, List<Supposition>> entry : byWeight.entrySet()) {
            long without = entry.getKey();
            long with = Math.min(needed, without + part.weight());
            if (without == needed || (without + rest >= needed && !countsAnyway)) {
                next.putAll(without, entry.getValue());
            }
            if (without < needed && with + rest >= needed) {
                triesLeft = putTogether(entry.getValue(), part.ways(), next.get(with), triesLeft);
            }
        }
        return next;
    }

    /** Adds all pairs that do not contradict each other, small ones first, and returns how many more may be tried. */
    private int putTogether(List<Supposition> some, List<Supposition> others, Set<Supposition> target, int tries) {
        int triesLeft = tries;
        for (int diagonal = 0; diagonal < some.size() + others.size() - 1; diagonal++) {
            int last = Math.min(diagonal, some.size() - 1);
            for (int i = Math.max(0, diagonal - others.size() + 1); i <= last; i++) {
                if (triesLeft == 0) {
                    complete = false;
                    return 0;
                }
                triesLeft--;
                some.get(i).and(others.get(diagonal - i)).ifPresent(target::add);
            }
        }
        return triesLeft;
    }

    /** Those that contain no other one, sorted. */
    List<Supposition> smallest(Collection<Supposition> suppositions) {
        List<Supposition> kept = new ArrayList<>();
        for (Supposition each : new TreeSet<>(suppositions)) {
            int size = each.size();
            if (kept.stream().takeWhile(other -> other.size() < size).noneMatch(each::contains)) {
                if (kept.size() == MOST_KEPT) {
                    complete = false;
                    break;
                }
                kept.add(each);
            }
        }
        return kept;
    }
}
