// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import se.gvi.simulation.evidence.Figures;

/** How much more or less happens by itself in a month and on a weekday than on an average day. */
public final class Season {

    private static final int DAYS_OF_YEAR = 365;

    private final double[] months;
    private final double[] weekdays;
    private final double highest;

    private Season(double[] months, double[] weekdays) {
        this.months = months;
        this.weekdays = weekdays;
        this.highest = highest(months) * highest(weekdays);
    }

    /**
     * A season. Only how the months, and how the weekdays, compare with each other matters: they are scaled so that the
     * average day of a year of 365 days has the factor 1.
     *
     * @param months twelve numbers, January to December
     * @param weekdays seven numbers, Monday to Sunday
     * @return the season
     * @throws IllegalArgumentException if there are not twelve and seven, or one is negative, or all are 0
     */
    public static Season of(List<Double> months, List<Double> weekdays) {
        double days = 0;
        for (Month month : Month.values()) {
            days += at(months, Month.values().length, month.getValue() - 1) * month.length(false);
        }
        double week = 0;
        for (int i = 0; i < 7; i++) {
            week += at(weekdays, 7, i);
        }
        return new Season(scaled(months, DAYS_OF_YEAR / days), scaled(weekdays, 7 / week));
    }

    private static double at(List<Double> numbers, int expected, int i) {
        boolean usable = numbers.size() == expected
                && numbers.stream().allMatch(number -> number >= 0 && number < Double.POSITIVE_INFINITY)
                && numbers.stream().anyMatch(number -> number > 0);
        if (!usable) {
            throw new IllegalArgumentException("The season has " + numbers + ". Give " + expected
                    + " numbers, none of them negative and not all of them 0.");
        }
        return numbers.get(i);
    }

    private static double[] scaled(List<Double> numbers, double by) {
        return numbers.stream().mapToDouble(number -> number * by).toArray();
    }

    private static double highest(double[] numbers) {
        double highest = 0;
        for (double number : numbers) {
            highest = StrictMath.max(highest, number);
        }
        return highest;
    }

    /**
     * No season: every day is an average day.
     *
     * @return the season
     */
    public static Season none() {
        return of(Collections.nCopies(12, 1.0), Collections.nCopies(7, 1.0));
    }

    /**
     * The season of a city of which the {@link Figures} know the months. The weekdays are those of Philadelphia, the only
     * city whose weekdays they know.
     *
     * @param city {@code philadelphia}, {@code new-york} or {@code boston}
     * @return the season
     * @throws IllegalArgumentException if the figures have no months of the city
     */
    public static Season published(String city) {
        return of(
                Figures.bundled("months-" + city).values(),
                Figures.bundled("weekdays-philadelphia").values());
    }

    /**
     * Returns how much happens on a day beside the average day.
     *
     * @param day the day
     * @return 1 if it is as on average, 2 if it is twice as much
     */
    public double factor(LocalDate day) {
        return months[day.getMonthValue() - 1] * weekdays[day.getDayOfWeek().getValue() - 1];
    }

    /**
     * Returns a bound of all factors.
     *
     * @return the factor of the highest weekday of the highest month
     */
    public double highest() {
        return highest;
    }
}
