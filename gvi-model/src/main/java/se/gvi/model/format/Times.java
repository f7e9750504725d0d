// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Days as {@code 2026-03-02} and moments in UTC as {@code 2026-03-02T09:30:00Z}, with a fraction of a second if there
 * is one; the years 1 to 9999. There is exactly one way to write a day, and no other is read.
 */
public final class Times {

    private static final int DAY_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;
    private static final int MOST_DIGITS = 9;

    private Times() {}

    /** The day, or null if the text is none. */
    public static @Nullable LocalDate day(String text) {
        return text.length() == DAY_LENGTH ? leadingDay(text) : null;
    }

    private static @Nullable LocalDate leadingDay(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 1 || month < 1 || day < 1 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The moment, or null if the text is none. */
    public static @Nullable Instant moment(String text) {
        int length = text.length();
        if (length <= SECONDS_LENGTH || text.charAt(length - 1) != 'Z') {
            return null;
        }
        LocalDate day = leadingDay(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nanos = nanos(text, SECONDS_LENGTH, length - 1);
        boolean separated = text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
        if (day == null || !separated || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        if (second < 0 || second > 59 || nanos < 0) {
            return null;
        }
        return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, minute, second, nanos)
                .toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int digits = to - from - 1;
        if (text.charAt(from) != '.' || digits < 1 || digits > MOST_DIGITS) {
            return -1;
        }
        int nanos = number(text, from + 1, to);
        for (int i = digits; i < MOST_DIGITS && nanos > 0; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** The number that the digits make, or -1 if one of the characters is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The text of a day. */
    public static String format(LocalDate day) {
        requireFourDigits(day.getYear());
        return day.toString();
    }

    /** The text of a moment. */
    public static String format(Instant moment) {
        requireFourDigits(moment.atOffset(ZoneOffset.UTC).getYear());
        return moment.toString();
    }

    private static void requireFourDigits(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("The year " + year + " cannot be written: the format has the years 1 to"
                    + " 9999. Correct the record.");
        }
    }
}
