// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.retention.RetentionBasis;

final class MinorityProperties {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    private static DatedAge years(int years) {
        return new DatedAge(
                AgeThreshold.MAJORITY,
                DateSpan.from(START),
                years,
                new RetentionBasis(RetentionBasis.Kind.LOCAL, se.gvi.model.finding.Text.same("test")),
                null);
    }

    /** Somebody born on a day is below an age until so many birthdays have come, counted one calendar day after another. */
    @Property(tries = 200)
    void R34_an_age_is_reached_on_exactly_one_day_and_never_lost(
            @ForAll @IntRange(min = 0, max = 9000) int born, @ForAll @IntRange(min = 1, max = 20) int years) {
        LocalDate birth = START.plusDays(born);
        Optional<PartialDate> known = Optional.of(PartialDate.of(birth));
        boolean leapDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
        LocalDate birthday = leapDay && !birth.plusYears(years).isLeapYear()
                ? LocalDate.of(birth.getYear() + years, 3, 1)
                : birth.plusYears(years);
        assertThat(Minority.below(years(years), known, birthday.minusDays(1))).contains(true);
        assertThat(Minority.below(years(years), known, birthday)).contains(false);
        assertThat(Minority.below(years(years), known, birthday.plusDays(400))).contains(false);
    }

    @Property(tries = 200)
    void R34_what_is_known_to_the_month_or_year_agrees_with_every_day_it_can_be(
            @ForAll @IntRange(min = 0, max = 9000) int born, @ForAll @IntRange(min = 0, max = 9000) int asked) {
        LocalDate birth = START.plusDays(born);
        LocalDate day = START.plusDays(asked);
        Optional<Boolean> exact = Minority.below(years(18), Optional.of(PartialDate.of(birth)), day);
        for (PartialDate partial :
                new PartialDate[] {PartialDate.of(java.time.YearMonth.from(birth)), PartialDate.ofYear(birth.getYear())
                }) {
            Optional<Boolean> told = Minority.below(years(18), Optional.of(partial), day);
            assertThat(told.isEmpty() || told.equals(exact)).isTrue();
        }
    }
}
