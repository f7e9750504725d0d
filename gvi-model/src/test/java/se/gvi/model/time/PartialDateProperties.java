// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.time.PartialDate.Precision;

final class PartialDateProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(YearMonth::from).map(PartialDate::of),
                days().map(LocalDate::getYear).map(PartialDate::ofYear));
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll("dates") PartialDate date) {
        PartialDate read = PartialDate.parse(date.toString());
        assertThat(read).isEqualTo(date).hasSameHashCodeAs(date).hasToString(date.toString());
    }

    @Property
    void theTextTellsThePrecision(@ForAll("dates") PartialDate date) {
        int length = date.toString().length();
        assertThat(date.precision())
                .isEqualTo(length == 10 ? Precision.DAY : length == 7 ? Precision.MONTH : Precision.YEAR);
    }

    @Property
    void theDaysItCanBeAreThoseItsTextBegins(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.earliest().toString()).startsWith(date.toString());
        assertThat(date.latest().toString()).startsWith(date.toString());
        assertThat(date.earliest().minusDays(1).toString()).doesNotStartWith(date.toString());
        assertThat(date.latest().plusDays(1).toString()).doesNotStartWith(date.toString());
    }

    @Property
    void theSpanOfDaysItCanBeHoldsTheFirstAndTheLastAndNoOther(@ForAll("dates") PartialDate date) {
        assertThat(date.days())
                .isEqualTo(DateSpan.of(date.earliest(), date.latest().plusDays(1)));
        assertThat(date.days().contains(date.earliest())).isTrue();
        assertThat(date.days().contains(date.latest())).isTrue();
        assertThat(date.days().contains(date.earliest().minusDays(1))).isFalse();
        assertThat(date.days().contains(date.latest().plusDays(1))).isFalse();
    }

    @Property
    void onlyADateKnownToTheDayHasADay(@ForAll("dates") PartialDate date) {
        assertThat(date.day().isPresent()).isEqualTo(date.precision() == Precision.DAY);
        date.day().ifPresent(day -> assertThat(day).isEqualTo(date.earliest()).isEqualTo(date.latest()));
    }

    @Property
    void datesOfDifferentPrecisionDiffer(@ForAll("days") LocalDate day) {
        assertThat(PartialDate.of(day))
                .isNotEqualTo(PartialDate.of(YearMonth.from(day)))
                .isNotEqualTo(PartialDate.ofYear(day.getYear()))
                .isNotEqualTo(day)
                .isNotEqualTo(null);
    }

    @Property
    void aTextIsEitherReadExactlyOrRefused(
            @ForAll @Chars('-') @CharRange(from = '0', to = '3') @StringLength(min = 3, max = 11) String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (InvalidValueException refused) {
            assertThat(refused.code()).isEqualTo(FindingCode.BAD_DATE);
        }
    }
}
