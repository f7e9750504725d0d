// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What is seen at once of a text is what reading it would say. */
final class PersonalNumberGuardProperties {

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
