// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;

final class DateSpanTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @CsvSource({"2025-06-01, 2025-01-01", "2025-06-01, 2025-06-01"})
    void aSpanThatHoldsOnNoDayIsRefused(LocalDate from, LocalDate until) {
        Refusals.assertRefused(
                () -> DateSpan.of(from, until),
                FindingCode.SPAN_ENDS_BEFORE_START,
                "The span of this record ends (" + until + ") before it has begun (" + from
                        + "); the end is the first day after the span. Maybe swap the two dates.",
                "Tidsspannet för posten slutar (" + until + ") innan det har börjat (" + from
                        + "); slutet är första dagen efter spannet. Byt kanske plats på datumen.");
    }

    @Test
    void theDayItEndsIsTheFirstDayAfterIt() {
        DateSpan span = DateSpan.of(FROM, UNTIL);
        assertThat(span.contains(FROM)).isTrue();
        assertThat(span.contains(UNTIL.minusDays(1))).isTrue();
        assertThat(span.contains(UNTIL)).isFalse();
        assertThat(span.end()).contains(UNTIL);
    }

    @Test
    void withoutAnEndItHoldsOn() {
        assertThat(DateSpan.from(FROM).contains(LocalDate.MAX)).isTrue();
        assertThat(DateSpan.from(FROM).end()).isEmpty();
    }

    @Test
    void aDayIsASpanOfOne() {
        assertThat(DateSpan.on(FROM)).isEqualTo(DateSpan.of(FROM, FROM.plusDays(1)));
    }

    @Test
    void itIsWrittenWithASlash() {
        assertThat(DateSpan.of(FROM, UNTIL)).hasToString("2025-01-01/2025-06-01");
        assertThat(DateSpan.from(FROM)).hasToString("2025-01-01/..");
    }

    @Test
    void aSpanOfTwoEndsRefusesToHaveNone() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.of(FROM, null))
                .withMessage("until");
        assertThatNullPointerException().isThrownBy(() -> DateSpan.from(null)).withMessage("from");
    }
}
