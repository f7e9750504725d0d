// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spans behave like the sets of their days. */
final class DateSpanProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 25);
    private static final int LAST = 12;

    /** Beyond every end, so that a span without an end holds on days on which no other does. */
    private static final int HORIZON = LAST + 3;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, HORIZON).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, LAST - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, LAST).injectNull(0.2);
        return Combinators.combine(from, length)
                .as((start, days) -> days == null
                        ? DateSpan.from(FIRST.plusDays(start))
                        : DateSpan.of(FIRST.plusDays(start), FIRST.plusDays(Math.min(LAST, start + days))));
    }

    private static Set<LocalDate> days(DateSpan span) {
        return IntStream.rangeClosed(0, HORIZON)
                .mapToObj(FIRST::plusDays)
                .filter(day -> !day.isBefore(span.from()))
                .filter(day -> span.until() == null || day.isBefore(span.until()))
                .collect(Collectors.toSet());
    }

    @Property
    void aSpanContainsItsDays(@ForAll("spans") DateSpan span, @ForAll("days") LocalDate day) {
        assertThat(span.contains(day)).isEqualTo(days(span).contains(day));
    }

    @Property
    void aSpanHoldsOnSomeDay(@ForAll("spans") DateSpan span) {
        assertThat(days(span)).contains(span.from());
        assertThat(span.encloses(span)).isTrue();
        assertThat(span.overlaps(span)).isTrue();
    }

    @Property
    void spansOverlapIfTheyShareADay(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertThat(one.overlaps(other))
                .isEqualTo(!Collections.disjoint(days(one), days(other)))
                .isEqualTo(other.overlaps(one));
    }

    @Property
    void aSpanEnclosesAnotherIfItHasAllItsDays(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertThat(one.encloses(other)).isEqualTo(days(one).containsAll(days(other)));
    }

    @Property
    void spansThatEncloseEachOtherAreEqual(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertThat(one.encloses(other) && other.encloses(one)).isEqualTo(one.equals(other));
    }

    @Property
    void spansThatTouchDoNotOverlap(@ForAll("spans") DateSpan span) {
        span.end()
                .ifPresent(end -> assertThat(span.overlaps(DateSpan.from(end))).isFalse());
    }
}
