// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
}
