// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import se.gvi.rules.reason.Truth;

/**
 * Counts what certainly and what possibly answers to a question, towards "at least so many". Only what decides is noted:
 * if there are enough, the certain ones; if that
 * is open, the certain and the possible ones and what may not be recorded; if there are too few, all of them.
 */
final class Tally {

    /** A question about one of the things that are counted. */
    interface Test<T> {
        Truth of(T thing, Notes notes);
    }

    private Tally() {}

    /** Whether something holds for at least one thing. */
    static <T> Truth any(Collection<? extends T> things, Notes notes, Test<T> test, Predicate<Notes> more) {
        return atLeast(1, things, notes, test, more);
    }

    /**
     * Whether something holds for at least so many things.
     *
     * @param needed how many
     * @param things those that are recorded
     * @param notes taken from the things that decide
     * @param test what is to hold
     * @param more whether there may be others that are not recorded; notes what would tell
     */
    static <T> Truth atLeast(
            int needed, Collection<? extends T> things, Notes notes, Test<T> test, Predicate<Notes> more) {
        int certain = 0;
        int possible = 0;
        for (T thing : things) {
            Truth truth = test.of(thing, Notes.NONE);
            certain += truth == Truth.MET ? 1 : 0;
            possible += truth != Truth.NOT_MET ? 1 : 0;
        }
        if (certain >= needed) {
            note(things, notes, test, EnumSet.of(Truth.MET));
            return Truth.MET;
        }
        boolean open = more.test(notes) || possible >= needed;
        note(things, notes, test, open ? EnumSet.of(Truth.MET, Truth.UNKNOWN) : EnumSet.allOf(Truth.class));
        return open ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    private static <T> void note(Collection<? extends T> things, Notes notes, Test<T> test, Set<Truth> deciding) {
        if (notes == Notes.NONE) {
            return;
        }
        for (T thing : things) {
            if (deciding.contains(test.of(thing, Notes.NONE))) {
                test.of(thing, notes);
            }
        }
    }
}
