// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import java.util.List;

/** The parts of a composition. */
final class Parts {

    private Parts() {}

    /** Copies the parts; a composition of nothing would be met, or fail, whatever the facts. */
    static <T> List<T> copyOf(String composition, List<T> parts) {
        List<T> copy = List.copyOf(parts);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(composition + " has no reasons. Give it at least one, or leave it out.");
        }
        return copy;
    }
}
