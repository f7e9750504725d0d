// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What follows from parameters of a policy: one thing from one day on, another from a later day, or nothing. */
final class Dated<T> {

    private final NavigableMap<LocalDate, Optional<T>> values = new TreeMap<>();

    private Dated() {}

    /** Works it out once for each day on which a parameter changes, and once for all days before. */
    static <T> Dated<T> of(Stream<PolicyParameter> parameters, Function<LocalDate, Optional<T>> value) {
        Dated<T> dated = new Dated<>();
        Stream.concat(Stream.of(LocalDate.MIN), parameters.flatMap(PolicyParameter::changes))
                .distinct()
                .forEach(day -> dated.values.put(day, value.apply(day)));
        return dated;
    }

    Optional<T> on(LocalDate day) {
        return Objects.requireNonNull(values.floorEntry(day)).getValue();
    }

    /** What it is on any day, without the days on which it is nothing. */
    Collection<T> all() {
        return values.values().stream().flatMap(Optional::stream).toList();
    }
}
