// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Ids;

final class RecordIdProperties {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";

    /** Words of the characters of ids, now and then with one that is none. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(60, Arbitraries.chars().with((LETTERS + DIGITS + ".:_-").toCharArray())),
                Tuple.of(1, Arbitraries.chars().with(" åÖ/#+é٣\n\0".toCharArray())));
        return characters.list().ofMaxSize(70).map(list -> {
            StringBuilder word = new StringBuilder();
            list.forEach(word::append);
            return word.toString();
        });
    }

    /** Years, months up to 19 and the day 00, which no calendar has: like a personal number, and nobody's. */
    @Provide
    Arbitrary<String> likePersonalNumbers() {
        Arbitrary<String> years = Arbitraries.oneOf(digits(2), digits(4));
        Arbitrary<String> months =
                Arbitraries.integers().between(0, 19).map(month -> month < 10 ? "0" + month : "" + month);
        Arbitrary<String> separators = Arbitraries.of("", "-", "+", ".", "_", ":");
        return Combinators.combine(years, months, separators, digits(4))
                .as((year, month, separator, serial) -> year + month + "00" + separator + serial);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(length);
    }

    private static boolean isId(String word) {
        return !word.isEmpty()
                && word.length() <= 64
                && (LETTERS + DIGITS).indexOf(word.charAt(0)) >= 0
                && word.chars().allMatch(c -> (LETTERS + DIGITS + ".:_-").indexOf(c) >= 0);
    }

    @Property
    void exactlyTheWordsOfTheSyntaxAreIds(@ForAll("words") String word, @ForAll RecordKind kind) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> Ids.id(kind, word));
        if (refused == null) {
            assertThat(isId(word)).isTrue();
        } else if (refused.code() == FindingCode.BAD_ID) {
            assertThat(isId(word)).isFalse();
        } else {
            assertThat(refused.code()).isEqualTo(FindingCode.ID_LIKE_PERSONAL_NUMBER);
            assertThat(word.replaceAll("[^0-9]", "").length()).isIn(10, 12);
        }
    }

    @Property
    void whatLooksLikeAPersonalNumberIsRefusedWithoutBeingRepeated(
            @ForAll("likePersonalNumbers") String word, @ForAll RecordKind kind) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> Ids.id(kind, word));
        assertThat(refused.code()).isEqualTo(FindingCode.ID_LIKE_PERSONAL_NUMBER);
        assertThat(refused.getMessage()).doesNotContain(word.substring(word.length() - 4));
        assertThat(refused.arguments()).containsOnlyKeys("kind");
    }
}
