// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.AtLeast;
import se.gvi.rules.reason.Points;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;

/** Compares how reasons are put together. Titles change nothing and are left aside. */
final class Compositions {

    private final List<NumberChange> numbers = new ArrayList<>();
    private boolean differ;

    /** The numbers that differ, in the order of the trees. */
    List<NumberChange> numbers() {
        return numbers;
    }

    /** Whether the trees have different branches. */
    boolean differ() {
        return differ;
    }

    void compare(List<? extends Reason> before, List<? extends Reason> after) {
        if (before.size() != after.size()) {
            differ = true;
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            compare(untitled(before.get(i)), untitled(after.get(i)));
        }
    }

    private static Reason untitled(Reason reason) {
        return reason instanceof Titled titled ? untitled(titled.reason()) : reason;
    }

    private void compare(Reason before, Reason after) {
        if (before.getClass() != after.getClass()) {
            differ = true;
            return;
        }
        if (before instanceof Answer one && after instanceof Answer other) {
            differ |= !one.question().criterion().equals(other.question().criterion());
        } else if (before instanceof AtLeast one && after instanceof AtLeast other) {
            atLeast(one, other);
        } else if (before instanceof Points one && after instanceof Points other) {
            points(one, other);
        }
        compare(before.parts(), after.parts());
    }

    private void atLeast(AtLeast before, AtLeast after) {
        Argument one = before.shown();
        Argument other = after.shown();
        if (one != null && other != null) {
            number(one, other);
        } else {
            differ |= before.needed() != after.needed();
        }
    }

    private void points(Points before, Points after) {
        number(before.shown(), after.shown());
        int both = Math.min(before.weighted().size(), after.weighted().size());
        for (int i = 0; i < both; i++) {
            number(before.weighted().get(i).shown(), after.weighted().get(i).shown());
        }
    }

    private void number(Argument before, Argument after) {
        if (!before.equals(after)) {
            numbers.add(new NumberChange(before, after));
        }
    }
}
