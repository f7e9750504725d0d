// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A value that is one thing from one day on and another from a later day. */
final class Dated<T> {

    private final NavigableMap<LocalDate, Optional<T>> values = new TreeMap<>();

    /** Works the value out anew on each day on which it can change, and once for all days before. */
    Dated(Collection<LocalDate> changes, Function<LocalDate, Optional<T>> value) {
        values.put(LocalDate.MIN, value.apply(LocalDate.MIN));
        changes.forEach(day -> values.put(day, value.apply(day)));
    }

    Optional<T> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<T>> last = values.floorEntry(day);
        return last.getValue();
    }
}
