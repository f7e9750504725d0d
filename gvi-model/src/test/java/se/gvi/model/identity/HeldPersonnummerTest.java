// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;

final class HeldPersonnummerTest {

    private static final Personnummer NUMBER = TestNumbers.parse(TestNumbers.YOUNG);
    private static final String REASON = "The probation service knows its clients by nothing else.";

    private static void assertWithoutGround(ThrowingCallable call) {
        Refusals.assertRefused(
                call,
                FindingCode.PERSONAL_NUMBER_WITHOUT_GROUND,
                "A personal number is kept without a stated ground. Give one of lag (2018:218) 3 kap. 10 § and the reason"
                        + " why it holds, or keep a pseudonym.",
                "Ett personnummer behandlas utan angivet skäl. Ange ett enligt lagen (2018:218) 3 kap. 10 § och varför"
                        + " det gäller, eller använd en pseudonym.");
    }

    @ParameterizedTest
    @EnumSource
    void R41_a_number_is_held_for_a_stated_reason(PersonnummerGround ground) {
        HeldPersonnummer held = new HeldPersonnummer(NUMBER, ground, REASON);
        assertThat(held.number()).isEqualTo(NUMBER);
        assertThat(held.ground()).isEqualTo(ground);
        assertThat(held.reason()).isEqualTo(REASON);
        assertThat(held).hasToString("HeldPersonnummer[" + ground + "]");
    }

    @Test
    void R41_without_a_ground_it_is_refused() {
        assertWithoutGround(() -> new HeldPersonnummer(NUMBER, null, REASON));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\u2003"})
    void R41_without_a_reason_it_is_refused(String reason) {
        assertWithoutGround(() -> new HeldPersonnummer(NUMBER, PersonnummerGround.PURPOSE, reason));
    }

    @Test
    void R39_the_reason_holds_no_number() {
        Refusals.assertRefused(
                () -> new HeldPersonnummer(NUMBER, PersonnummerGround.PURPOSE, "As for 701063-2391."),
                FindingCode.PERSONAL_NUMBER_IN_TEXT,
                "The member reason of the number that is held holds what looks like a personal number. Remove it, or"
                        + " write the pseudonym instead; it is not repeated here. If it is a date and a time, write the"
                        + " time with a colon.",
                "Medlemmen reason i numret som behandlas innehåller något som ser ut som ett personnummer. Ta bort det"
                        + " eller skriv pseudonymen i stället; det upprepas inte här. Om det är datum och klockslag,"
                        + " skriv klockslaget med kolon.");
    }

    @Test
    void there_is_a_number_in_it() {
        assertThatNullPointerException()
                .isThrownBy(() -> new HeldPersonnummer(null, PersonnummerGround.PURPOSE, REASON))
                .withMessage("number");
    }

    @Test
    void grounds_and_levels_have_words_in_both_languages() {
        assertThat(Arrays.stream(PersonnummerGround.values()).map(PersonnummerGround::label))
                .extracting(text -> text.en() + " / " + text.sv())
                .containsExactly(
                        "the purpose of the processing / ändamålet med behandlingen",
                        "the need for secure identification / vikten av en säker identifiering",
                        "another weighty reason / något annat beaktansvärt skäl");
        assertThat(Arrays.stream(IdentityLevel.values()).map(IdentityLevel::label))
                .extracting(text -> text.en() + " / " + text.sv())
                .containsExactly("proved / styrkt", "probable / sannolik", "uncertain / osäker");
    }
}
