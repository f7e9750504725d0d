// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * A day known to the day, to the month or to the year, as records have them. It stands for one day somewhere from
 * {@link #earliest()} to {@link #latest()}, both inclusive; nothing here picks one.
 *
 * <p>Written as ISO 8601 writes reduced precision: {@code 2026-03-02}, {@code 2026-03} or {@code 2026}.
 */
public final class PartialDate {

    /** How much of a date is known. */
    public enum Precision {
        /** The day is known. */
        DAY,
        /** Only month and year are known. */
        MONTH,
        /** Only the year is known. */
        YEAR
    }

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final LocalDate earliest;
    private final Precision precision;

    private PartialDate(LocalDate earliest, Precision precision) {
        this.earliest = earliest;
        this.precision = precision;
    }

    /**
     * A date known to the day.
     *
     * @param day the day, in the years 1 to 9999
     * @return the date
     * @throws InvalidValueException if the year has not four digits
     */
    public static PartialDate of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw bad();
        }
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * A date known to the month.
     *
     * @param month the month, in the years 1 to 9999
     * @return the date
     * @throws InvalidValueException if the year has not four digits
     */
    public static PartialDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new PartialDate(of(month.atDay(1)).earliest, Precision.MONTH);
    }

    /**
     * A date known to the year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws InvalidValueException if it has not four digits
     */
    public static PartialDate ofYear(int year) {
        if (year < 1 || year > 9999) {
            throw bad();
        }
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads a date as {@link #toString()} writes it.
     *
     * @param text {@code 2026-03-02}, {@code 2026-03} or {@code 2026}
     * @return the date
     * @throws InvalidValueException with {@link FindingCode#BAD_DATE} if it is written otherwise or there is no such day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!form.matches()) {
            throw bad();
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) == null) {
                return ofYear(year);
            }
            int month = Integer.parseInt(form.group(2));
            return form.group(3) == null
                    ? of(YearMonth.of(year, month))
                    : of(LocalDate.of(year, month, Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            throw bad();
        }
    }

    private static InvalidValueException bad() {
        return new InvalidValueException(
                FindingCode.BAD_DATE,
                Map.of(
                        "member", Text.of("date", "datum"),
                        "record", Text.of("this record", "posten"),
                        "expected", Text.of("2026-03-02, 2026-03 or 2026", "2026-03-02, 2026-03 eller 2026")));
    }

    /**
     * Returns how much is known.
     *
     * @return the precision
     */
    public Precision precision() {
        return precision;
    }

    /**
     * Returns the first day it can be.
     *
     * @return the day, inclusive
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Returns the last day it can be.
     *
     * @return the day, inclusive
     */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    /**
     * Returns the days it can be.
     *
     * @return the span from {@link #earliest()} to {@link #latest()}, both inclusive
     */
    public DateSpan days() {
        return DateSpan.of(earliest, latest().plusDays(1));
    }

    /**
     * Returns the day if it is known.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? Optional.of(earliest) : Optional.empty();
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && earliest.equals(date.earliest) && precision == date.precision;
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Objects.hash(earliest, precision);
    }

    /** The date as {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return switch (precision) {
            case DAY ->
                String.format(
                        Locale.ROOT,
                        "%04d-%02d-%02d",
                        earliest.getYear(),
                        earliest.getMonthValue(),
                        earliest.getDayOfMonth());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", earliest.getYear(), earliest.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", earliest.getYear());
        };
    }
}
