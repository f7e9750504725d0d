// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import se.gvi.simulation.statistics.PoissonRate;

/**
 * What was counted in a place, period by period, as published on a day. Counts are revised, by a tenth and more; so the
 * day of publication belongs to them.
 *
 * @param place the place
 * @param first the first month of the first period
 * @param step how long each period is
 * @param counts a count for each period, not negative, without a gap; at least two
 * @param published the day on which these counts were published; not before the last period ended
 */
public record CountSeries(String place, YearMonth first, Step step, List<Long> counts, LocalDate published) {

    /**
     * What was counted in a place.
     *
     * @param place the place
     * @param first the first month of the first period
     * @param step how long each period is
     * @param counts a count for each period
     * @param published the day on which these counts were published
     * @throws IllegalArgumentException if there are fewer than two counts, one is negative, or they were published
     *     before the last period ended
     */
    public CountSeries {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(published, "published");
        counts = List.copyOf(counts);
        if (counts.size() < 2) {
            throw new IllegalArgumentException(
                    "The series of " + place + " has " + counts.size() + " counts. Give at least two periods.");
        }
        for (int period = 0; period < counts.size(); period++) {
            if (counts.get(period) < 0) {
                throw new IllegalArgumentException("Count number " + (period + 1) + " of " + place + " is "
                        + counts.get(period) + ". A count is never negative.");
            }
        }
        YearMonth last = last(first, step, counts);
        if (published.isBefore(last.atEndOfMonth())) {
            throw new IllegalArgumentException("The series of " + place + " goes to " + last + " but was published on "
                    + published + ". Leave out periods that had not ended, or correct the day.");
        }
    }

    /**
     * What was counted in a place.
     *
     * @param place the place
     * @param first the first month of the first period
     * @param step how long each period is
     * @param published the day on which these counts were published
     * @param counts a count for each period
     * @return the series
     * @throws IllegalArgumentException if there are fewer than two counts, one is negative, or they were published
     *     before the last period ended
     */
    public static CountSeries of(String place, YearMonth first, Step step, LocalDate published, long... counts) {
        return new CountSeries(place, first, step, LongStream.of(counts).boxed().toList(), published);
    }

    /**
     * Returns when a period begins.
     *
     * @param period the period, from 0
     * @return its first month
     */
    public YearMonth begins(int period) {
        return first.plusMonths((long) period * step.months());
    }

    /**
     * Returns the last month of the last period.
     *
     * @return the month
     */
    public YearMonth last() {
        return last(first, step, counts);
    }

    private static YearMonth last(YearMonth first, Step step, List<Long> counts) {
        return first.plusMonths((long) counts.size() * step.months() - 1);
    }

    /**
     * Returns the part of the series that lies within some months.
     *
     * @param from the first month
     * @param to the last month, included
     * @return the periods that begin in the first month or later and end by the last
     * @throws IllegalArgumentException if there are fewer than two such periods
     */
    public CountSeries between(YearMonth from, YearMonth to) {
        int begin = firstFrom(from);
        int end = begin;
        while (end < counts.size() && !begins(end + 1).minusMonths(1).isAfter(to)) {
            end++;
        }
        return new CountSeries(place, begins(begin), step, counts.subList(begin, end), published);
    }

    /** The first period that begins in a month or later; as many as there are if none does. */
    int firstFrom(YearMonth month) {
        int period = 0;
        while (period < counts.size() && begins(period).isBefore(month)) {
            period++;
        }
        return period;
    }

    /** What was counted in some periods, over their months. */
    PoissonRate rate(int from, int to) {
        long sum = counts.subList(from, to).stream().mapToLong(Long::longValue).sum();
        return PoissonRate.of(sum, (double) (to - from) * step.months());
    }

    /**
     * What was counted before a period in the same calendar months as some later periods; before it at all, where one of
     * those months does not occur there. So a summer is compared with summers.
     */
    PoissonRate sameMonthsBefore(int start, int from, int to) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (int period = from; period < to; period++) {
            months.add(begins(period).getMonth());
        }
        Set<Month> found = EnumSet.noneOf(Month.class);
        long sum = 0;
        int periods = 0;
        for (int period = 0; period < start; period++) {
            if (months.contains(begins(period).getMonth())) {
                found.add(begins(period).getMonth());
                sum += counts.get(period);
                periods++;
            }
        }
        return found.equals(months) ? PoissonRate.of(sum, (double) periods * step.months()) : rate(0, start);
    }

    boolean hasPeriodsOf(CountSeries other) {
        return first.equals(other.first) && step == other.step && counts.size() == other.counts.size();
    }
}
