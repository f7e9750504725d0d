// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A span of days along the horizontal axis. */
final class Calendar {

    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000};

    private final LocalDate first;
    private final LocalDate until;
    private final Scale scale;

    /** From the beginning of a day to the beginning of another. */
    Calendar(LocalDate first, LocalDate until, double from, double to) {
        this.first = first;
        this.until = until;
        this.scale = Scale.linear((double) first.toEpochDay(), (double) until.toEpochDay(), from, to);
    }

    double at(LocalDate day) {
        return scale.at((double) day.toEpochDay());
    }

    double at(double dayOfEpoch) {
        return scale.at(dayOfEpoch);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(until);
    }

    private int step(int most) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(until));
        for (int step : STEPS) {
            if (months / step < most) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Beginnings of months that are a round number of months apart, so many at most. */
    List<LocalDate> ticks(int most) {
        int step = step(most);
        List<LocalDate> ticks = new ArrayList<>();
        long month = StrictMath.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1, step) * step;
        for (LocalDate day = day(month); !day.isAfter(until); day = day(month)) {
            if (!day.isBefore(first)) {
                ticks.add(day);
            }
            month += step;
        }
        return ticks;
    }

    private static LocalDate day(long month) {
        return LocalDate.of((int) StrictMath.floorDiv(month, 12L), (int) StrictMath.floorMod(month, 12L) + 1, 1);
    }

    /** The year, or the month if ticks are less than a year apart. */
    String label(LocalDate tick, int most) {
        return step(most) >= 12
                ? String.valueOf(tick.getYear())
                : YearMonth.from(tick).toString();
    }
}
