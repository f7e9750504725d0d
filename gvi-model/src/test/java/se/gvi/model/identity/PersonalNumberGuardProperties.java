// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

final class PersonalNumberGuardProperties {

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(TestNumbers.valid()).flatMap(number -> Arbitraries.of(TestNumbers.written(number)));
    }

    /** Without digits, and without the letters of hexadecimal digits, of which enough make a hash. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(
                        "ghijklmnopqrstuvwxyzåäöGHIJKLMNOPQRSTUVWXYZÅÄÖ .,:;-+()/\n\u00a0\u00ad\u200b€🐦".toCharArray())
                .ofMaxLength(40);
    }

    /** Digits of any kind among all kinds of signs. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789 -+T.\u00ad\uff11\u0661")
                        .ofMaxLength(30),
                Arbitraries.strings().all().ofMaxLength(40));
    }

    @Property
    void R39_a_number_is_found_wherever_it_stands(
            @ForAll("words") String before, @ForAll("forms") String form, @ForAll("words") String after) {
        assertThat(PersonalNumberGuard.isIn(before + form + after)).isTrue();
    }

    @Property
    void nothing_is_found_among_fewer_than_nine_digits(@ForAll("texts") String text) {
        Assume.that(text.codePoints().filter(sign -> Signs.digit(sign) >= 0).count() < 9);
        assertThat(PersonalNumberGuard.isIn(text)).isFalse();
    }

    @Property
    void R39_the_numbers_of_more_digits_are_none(@ForAll("words") String before, @ForAll("forms") String form) {
        String glued = before + "7" + form + "7";
        assertThat(PersonalNumberGuard.isIn(glued)).isFalse();
    }

    /** Digits of several scripts and in a circle, letters of interim numbers, what divides and what is not seen. */
    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> digit = Arbitraries.of("0", "1", "2", "6", "9", "\u0661", "\u0967", "\u2460", "\ud835\udfcf");
        Arbitrary<String> other = Arbitraries.of("T", "-", " ", "+", "\u00ad", "\u0301", "/");
        return Arbitraries.frequencyOf(Tuple.of(7, digit), Tuple.of(1, other))
                .list()
                .ofMinSize(7)
                .ofMaxSize(15)
                .map(signs -> String.join("", signs));
    }

    @Property(tries = 1000)
    void aWordIsLikeANumberIfReadingItSaysSo(@ForAll("written") String word) {
        boolean like = new NumberReader(word).isAllOfIt();
        assertThat(PersonalNumberGuard.isLike(word)).isEqualTo(like);
        Statistics.label("like a number").collect(like);
        Statistics.label("like a number")
                .coverage(coverage -> coverage.check(true).percentage(each -> each > 1));
    }

    @Property(tries = 1000)
    void aTextHoldsANumberIfOneBeginsAtOneOfItsDigits(@ForAll("written") String text) {
        boolean begins = false;
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int sign = text.codePointAt(i);
            boolean digit = Signs.digit(sign) >= 0;
            begins |= digit && !afterDigit && new NumberReader(text).isNumberAt(i);
            afterDigit = digit || (afterDigit && Signs.isInvisible(sign));
        }
        assertThat(PersonalNumberGuard.isIn(text)).isEqualTo(begins);
    }
}
