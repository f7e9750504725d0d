// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * A Swedish personal number (folkbokföringslagen 1991:481, 18 §) or coordination number (lag 2022:1697), to be turned
 * into a pseudonym, or held for a stated reason as {@link HeldPersonnummer}. Records of this library name people by
 * pseudonyms only; no document holds such a number.
 *
 * <p>Nothing prints its digits: {@link #toString()} does not, no message does, and {@link #hashCode()} is shared by
 * thousands of other numbers. Only {@link #revealTwelveDigits()} gives them away. What the digits say of a person's sex
 * is nowhere told.
 *
 * <p>There is no method that recognises numbers published for tests: their digits follow no rule that real ones do not.
 */
public final class Personnummer {

    private static final Pattern FORM = Pattern.compile("([0-9]{2})?([0-9]{6})([-+]?)([0-9]{4})");
    private static final Pattern INTERIM = Pattern.compile("(?:[0-9]{2})?[0-9]{6}[-+]?[TRSUWXJKLMN][0-9]{3}");

    private static final int CENTURY = 100;
    private static final int MOST_YEARS = 150;
    private static final int COORDINATION = 60;
    private static final int HASHES = 1024;

    private final String digits;

    private Personnummer(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number of ten or twelve digits, with or without a hyphen or a plus sign before the last four, and with
     * nothing else around it.
     *
     * <p>Ten digits leave the century to the sign: a hyphen stands until the end of the year before the one in which
     * the person turns 100, a plus sign from then on. Ten digits without a sign are read as with a hyphen, so that
     * people of 100 and more need twelve digits or the plus sign. Twelve digits with a hyphen are read whatever the
     * age, because the century is said; with a plus sign they must agree.
     *
     * <p>Nobody is taken to be born later than today or more than 150 years ago. The day need not be the day of birth,
     * see {@link #encodedDay()}, so a day later in the month of {@code today} is accepted; a later month is not.
     * Coordination numbers may lack the month or the day; a day that the month does not have is refused for them too,
     * though some published test numbers have one.
     *
     * @param text the number as it is written, in the digits 0 to 9
     * @param today the day on which it was written, or today
     * @return the number
     * @throws InvalidValueException with {@link FindingCode#BAD_PERSONAL_NUMBER} if it is none; the message does not
     *     repeat it
     */
    public static Personnummer parse(String text, LocalDate today) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(today, "today");
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw bad(INTERIM.matcher(text).matches() ? Problem.INTERIM : Problem.FORM);
        }
        String ten = form.group(2) + form.group(4);
        if (!CheckDigit.isRight(Long.parseLong(ten))) {
            throw bad(Problem.CHECK_DIGIT);
        }
        if (form.group(4).startsWith("000")) {
            throw bad(Problem.SERIAL);
        }
        boolean plus = form.group(3).equals("+");
        int year = form.group(1) == null
                ? yearOf(number(ten, 0), plus, today.getYear())
                : CENTURY * number(form.group(1), 0) + number(ten, 0);
        Personnummer number = new Personnummer(year / CENTURY + ten);
        number.checkDate();
        number.checkAge(plus, today);
        return number;
    }

    /** The last year with these two digits in which somebody was born who has that sign. */
    private static int yearOf(int lastTwo, boolean plus, int today) {
        int last = plus ? today - CENTURY : today;
        return last - Math.floorMod(last - lastTwo, CENTURY);
    }

    private void checkDate() {
        int month = number(digits, 4);
        int day = number(digits, 6) % COORDINATION;
        boolean known = month > 0 && day > 0;
        boolean exists = month <= 12
                && number(digits, 6) <= COORDINATION + 31
                && (known || isCoordinationNumber())
                && day <= (known ? YearMonth.of(encodedYear(), month).lengthOfMonth() : 31);
        if (!exists) {
            throw bad(Problem.DAY);
        }
    }

    private void checkAge(boolean plus, LocalDate today) {
        int years = today.getYear() - encodedYear();
        if (years < 0 || (years == 0 && encodedMonth().orElse(0) > today.getMonthValue())) {
            throw bad(Problem.FUTURE);
        }
        if (years > MOST_YEARS) {
            throw bad(Problem.PAST);
        }
        if (plus && years < CENTURY) {
            throw bad(Problem.PLUS);
        }
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 10);
    }

    /**
     * Tells whether it is a coordination number, in which the day of the month is written with 60 more.
     *
     * @return whether it is
     */
    public boolean isCoordinationNumber() {
        return number(digits, 6) >= COORDINATION;
    }

    /**
     * Returns the year of birth.
     *
     * @return the year, with century
     */
    public int encodedYear() {
        return CENTURY * number(digits, 0) + number(digits, 2);
    }

    /**
     * Returns the month of birth.
     *
     * @return 1 to 12, or empty for a coordination number given out without it
     */
    public OptionalInt encodedMonth() {
        return ofKnown(number(digits, 4));
    }

    /**
     * Returns the day of the month in the number. It need not be the day of birth: where the numbers of a day were
     * used up, a nearby day of the month stands there instead.
     *
     * @return 1 to 31, or empty for a coordination number given out without it
     */
    public OptionalInt encodedDay() {
        return ofKnown(number(digits, 6) % COORDINATION);
    }

    private static OptionalInt ofKnown(int part) {
        return part == 0 ? OptionalInt.empty() : OptionalInt.of(part);
    }

    /**
     * Gives the number away. Whatever receives it can leak it: prefer {@link Pseudonymizer#pseudonym}.
     *
     * @return the twelve digits, with century and without sign
     */
    public String revealTwelveDigits() {
        return digits;
    }

    /** Whether it is the same number, however it was written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Personnummer number && digits.equals(number.digits);
    }

    /** One of so few values that nobody can tell the number from it. */
    @Override
    public int hashCode() {
        return Math.floorMod(digits.hashCode(), HASHES);
    }

    /** That it is a number, and none of its digits. */
    @Override
    public String toString() {
        return "Personnummer[not shown]";
    }

    private static InvalidValueException bad(Problem problem) {
        return new InvalidValueException(FindingCode.BAD_PERSONAL_NUMBER, Map.of("problem", problem.text));
    }

    private enum Problem {
        FORM(
                "write ten or twelve digits, with nothing but - or + before the last four",
                "skriv tio eller tolv siffror, med inget annat än - eller + före de fyra sista"),
        INTERIM(
                "it is an interim number, which is known only to the register that gave it",
                "det är ett interimsnummer, som bara är känt i registret som gav det"),
        CHECK_DIGIT("its check digit is not right", "kontrollsiffran stämmer inte"),
        SERIAL("no birth number is 000", "inget födelsenummer är 000"),
        DAY("there is no such day", "dagen finns inte"),
        FUTURE(
                "it is of a birth yet to come; people of 100 and more have a plus sign or twelve digits",
                "födelsen ligger i framtiden; den som är 100 år eller mer har plustecken eller tolv siffror"),
        PAST("nobody born so long ago has one", "ingen som är född så långt tillbaka har ett"),
        PLUS(
                "it has the plus sign of people who turn 100 or more, and the century says otherwise",
                "det har plustecknet för den som fyller 100 år eller mer, men århundradet säger något annat");

        private final Text text;

        Problem(String en, String sv) {
            this.text = Text.of(en, sv);
        }
    }
}
