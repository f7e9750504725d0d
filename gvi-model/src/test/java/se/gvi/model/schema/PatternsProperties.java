// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Examples;
import se.gvi.model.format.Times;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.identity.PersonalNumberGuard;
import se.gvi.model.source.Source;
import se.gvi.model.time.PartialDate;

/** The patterns of the schema match what the model reads, and nothing else. */
final class PatternsProperties {

    private static final Predicate<String> DAY = line(Patterns.DAY);
    private static final Predicate<String> MOMENT = line(Patterns.MOMENT);
    private static final Predicate<String> PARTIAL_DATE = line(Patterns.PARTIAL_DATE);
    private static final Predicate<String> ID = line(Patterns.ID)
            .and(line(Patterns.PERSONAL_NUMBER).negate())
            .and(word -> word.length() <= Patterns.LONGEST_ID);
    private static final Predicate<String> TEXT =
            found(Patterns.NOT_BLANK).and(found(Patterns.CONTROL).negate());

    private static Predicate<String> found(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private static Predicate<String> line(String pattern) {
        return found(pattern).and(found(Patterns.LINE_BREAK).negate());
    }

    private static boolean isPartialDate(String text) {
        try {
            return PartialDate.parse(text) != null;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    private static boolean isId(String text) {
        try {
            return new RecordRef(RecordKind.TIE, text) != null;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    private static boolean isText(String text) {
        try {
            Source source = Examples.source().toBuilder().legalBasis(text).build();
            return source != null;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    /** Every day that is none and every day that is one, in years of each sort, and every leap day. */
    @Example
    void every_day_of_the_calendar() {
        for (int year :
                new int[] {0, 1, 4, 99, 100, 400, 1000, 1004, 1900, 1999, 2000, 2024, 2025, 2026, 2100, 9996, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    assertDay("%04d-%02d-%02d".formatted(year, month, day));
                }
            }
        }
        for (int year = 0; year <= 9999; year++) {
            assertDay("%04d-02-29".formatted(year));
            assertDay("%04d-02-28".formatted(year));
        }
    }

    private static void assertDay(String text) {
        boolean isDay = Times.day(text) != null;
        assertThat(DAY.test(text)).as(text).isEqualTo(isDay);
        assertThat(PARTIAL_DATE.test(text)).as(text).isEqualTo(isDay);
        assertThat(PARTIAL_DATE.test(text.substring(0, 7))).as(text).isEqualTo(isPartialDate(text.substring(0, 7)));
        assertThat(PARTIAL_DATE.test(text.substring(0, 4))).as(text).isEqualTo(isPartialDate(text.substring(0, 4)));
    }

    @Property(tries = 3000)
    void days_and_moments(@ForAll("nearlyMoments") String text) {
        assertThat(MOMENT.test(text)).isEqualTo(Times.moment(text) != null);
        assertThat(DAY.test(text)).isEqualTo(Times.day(text) != null);
        assertThat(PARTIAL_DATE.test(text)).isEqualTo(isPartialDate(text));
    }

    @Provide
    Arbitrary<String> nearlyMoments() {
        Arbitrary<String> times = Arbitraries.of(
                "",
                "T09:30:00Z",
                "T23:59:59.9Z",
                "T24:00:00Z",
                "T00:60:00Z",
                "T00:00:60Z",
                "T00:00:00.000000001Z",
                "T00:00:00.0000000001Z",
                "T00:00:00.Z",
                "T09:30Z",
                "T09:30:00",
                "Z");
        Arbitrary<String> days = Arbitraries.integers()
                .between(-719_162, 2_932_896)
                .map(day -> LocalDate.ofEpochDay(day).toString());
        return Combinators.combine(
                        days,
                        times,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of("", "0", "9", "-", "\n", "\u0660", " "))
                .as((day, time, at, sign) -> {
                    String text = day + time;
                    int where = Math.min(at, text.length());
                    return text.substring(0, where) + sign + text.substring(where);
                });
    }

    @Property(tries = 3000)
    void ids(@ForAll("nearlyIds") String word) {
        // Check digits, and numbers with several signs between their parts, are beyond a pattern: the reader finds
        // more.
        boolean guarded = PersonalNumberGuard.isIn(word) || PersonalNumberGuard.isLike(word);
        if (isId(word) || !guarded) {
            assertThat(ID.test(word)).isEqualTo(isId(word));
        }
    }

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aZ09.:_- é\n\u2028").ofMaxLength(66),
                Arbitraries.strings().withChars("01-").ofMinLength(9).ofMaxLength(14));
    }

    @Property(tries = 3000)
    void texts(@ForAll("nearlyTexts") String text) {
        assertThat(TEXT.test(text)).isEqualTo(isText(text));
    }

    /** Texts without halves of surrogate pairs: those cannot be in a document. */
    @Provide
    Arbitrary<String> nearlyTexts() {
        Arbitrary<String> signs = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x3100),
                        Arbitraries.integers().between(0xe000, 0x10ffff),
                        Arbitraries.of(0x20, 0x0a, 0x1680, 0x2000, 0x2007, 0x2028, 0x202f, 0x205f, 0x3000))
                .map(Character::toString);
        return signs.list().ofMaxSize(5).map(list -> String.join("", list));
    }

    @Example
    void every_character_alone() {
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            if (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE) {
                String text = Character.toString(sign);
                if (TEXT.test(text) != isText(text)) {
                    throw new AssertionError("U+" + Integer.toHexString(sign));
                }
            }
        }
    }
}
