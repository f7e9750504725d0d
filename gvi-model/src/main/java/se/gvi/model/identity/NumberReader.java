// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

/**
 * Reads digits as a human being would, past what divides them and past what is not seen, and tells whether they are
 * written as a personal number is: six or eight digits of a date, which may be divided too, and four more.
 */
final class NumberReader {

    private static final int SHORT = 10;
    private static final int LONG = 12;
    private static final int SERIAL = 4;
    private static final int MOST_SEPARATORS = 3;
    private static final long SERIAL_RANGE = 10_000;
    private static final long SHORT_RANGE = 10_000_000_000L;

    private final CharSequence text;
    private int position;
    private int count;
    private long digits;
    /** Bit n is set if something divides the first n digits from the others. */
    private int divided;

    private int separators;
    private boolean onlySpaces;
    /** How many digits stood before the letter of an interim number, or -1. */
    private int letterAfter;

    NumberReader(CharSequence text) {
        this.text = text;
    }

    /** Whether a number that can be somebody's begins here. The sign before must be no digit. */
    boolean isNumberAt(int start) {
        begin(start);
        while (readOn()) {
            if (isWrittenAsNumber() && !isDateAndMore() && isPlausible() && !HexToken.holds(text, start, position)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of the text is written as a number is, be it somebody's or not. */
    boolean isAllOfIt() {
        begin(0);
        while (readOn()) {
            if (isWrittenAsNumber() && letterAfter < 0 && month() < 20 && nextSign(position) < 0) {
                return true;
            }
        }
        return false;
    }

    private void begin(int start) {
        position = start;
        count = 0;
        digits = 0;
        divided = 0;
        separators = 0;
        onlySpaces = true;
        letterAfter = -1;
    }

    /** Reads to the next place where ten or twelve digits end; false if there is none. */
    private boolean readOn() {
        int seen = count;
        while (count <= LONG) {
            int sign = nextSign(position);
            if (sign < 0) {
                return count != seen && isLongEnough();
            }
            int digit = Signs.digit(sign);
            if (digit < 0 && Signs.isInterimLetter(sign) && letterAfter < 0 && (count == 6 || count == 8)) {
                letterAfter = count;
                digit = 1;
            }
            if (digit >= 0) {
                append(digit);
            } else if (count != seen && isLongEnough()) {
                return true;
            } else if (!Signs.isSeparator(sign) || ++separators > MOST_SEPARATORS || count == 0) {
                return false;
            } else {
                divided |= 1 << count;
                onlySpaces = separators == 1 ? Signs.isSpace(sign) : onlySpaces && Signs.isSpace(sign);
            }
            position = after(position);
        }
        return false;
    }

    private void append(int digit) {
        digits = digits * 10 + digit;
        count++;
        separators = 0;
    }

    private boolean isLongEnough() {
        return count == SHORT || count == LONG;
    }

    /** The next sign that is seen, or -1 at the end. */
    private int nextSign(int from) {
        for (int i = from; i < text.length(); ) {
            int sign = Character.codePointAt(text, i);
            if (!Signs.isInvisible(sign)) {
                return sign;
            }
            i += Character.charCount(sign);
        }
        return -1;
    }

    /** The place after the next sign that is seen. */
    private int after(int from) {
        int i = from;
        while (i < text.length()) {
            int sign = Character.codePointAt(text, i);
            i += Character.charCount(sign);
            if (!Signs.isInvisible(sign)) {
                return i;
            }
        }
        return i;
    }

    private boolean isWrittenAsNumber() {
        int withinDate = withinDate();
        return (withinDate == 0 || isDateDivided(withinDate)) && (letterAfter < 0 || letterAfter == count - SERIAL);
    }

    /** The bits of what divides, but for what stands before the last four digits. */
    private int withinDate() {
        return divided & ~(1 << (count - SERIAL));
    }

    private boolean isDateDivided(int withinDate) {
        int beforeDay = count - SERIAL - 2;
        return withinDate == (1 << beforeDay | 1 << (beforeDay - 2));
    }

    /** Whether it is rather a date such as 2026-03-02 with a time of day, or with another date, behind it. */
    private boolean isDateAndMore() {
        if (withinDate() == 0) {
            return false;
        }
        return isTimeOfDay() || isFollowedByDigits();
    }

    private boolean isTimeOfDay() {
        boolean apart = (divided & 1 << (count - SERIAL)) != 0 && onlySpaces;
        return apart && serial() / 100 < 24 && serial() % 100 < 60;
    }

    private boolean isFollowedByDigits() {
        int from = position;
        for (int i = 0; i <= MOST_SEPARATORS; i++) {
            int sign = nextSign(from);
            if (sign < 0 || !Signs.isSeparator(sign)) {
                return sign >= 0 && Signs.digit(sign) >= 0;
            }
            from = after(from);
        }
        return false;
    }

    private boolean isPlausible() {
        if (count == LONG) {
            long century = digits / SHORT_RANGE;
            if (century < 18 || century > 20) {
                return false;
            }
        }
        return isDay() && serial() >= 10 && CheckDigit.isRight(digits);
    }

    /** A day that can be, 60 more for coordination numbers, in which month and day may also be unknown. */
    private boolean isDay() {
        long day = digits / SERIAL_RANGE % 100;
        return day >= 60 ? month() <= 12 && day <= 91 : month() >= 1 && month() <= 12 && day >= 1 && day <= 31;
    }

    private long month() {
        return digits / SERIAL_RANGE / 100 % 100;
    }

    private long serial() {
        return digits % SERIAL_RANGE;
    }
}
