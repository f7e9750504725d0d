// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.fixture.Refusals;

final class InvariantTest {

    private static final Text RECORD = Text.of("group G-1", "grupp G-1");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"x", "två rader\nav text", "1234567890", "fågel 🐦", "Kanarie‐Ö"})
    void aTextHasCharactersThatCanBeShown(String text) {
        assertThatCode(() -> Invariant.text(text, RECORD, "name", 17)).doesNotThrowAnyException();
    }

    @Test
    void aCharacterThatJavaWritesWithTwoUnitsCountsOnce() {
        assertThat(Invariant.isText("🐦".repeat(10), 10)).isTrue();
        assertThat(Invariant.isText("🐦".repeat(10) + "x", 10)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0\t", "12345678901", "a\tb", "a\rb", "a\u0000b", "a\u0085b", "\ud83d"})
    void anyOtherTextIsRefusedWithoutBeingRepeated(String text) {
        Refusals.assertRefused(
                () -> Invariant.text(text, RECORD, "name", 10),
                FindingCode.BAD_TEXT,
                "The member name of group G-1 must be a text of 1 to 10 characters without control characters.",
                "Medlemmen name i grupp G-1 måste vara en text på 1 till 10 tecken utan styrtecken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"701063-2391", "om 19701063\u20132391.", "７０１０６３2391"})
    void aTextWithAPersonalNumberIsRefusedWithoutRepeatingIt(String text) {
        Refusals.assertRefused(
                () -> Invariant.text(text, RECORD, "name", Invariant.SHORT),
                FindingCode.PERSONAL_NUMBER_IN_TEXT,
                "The member name of group G-1 holds what looks like a personal number. Remove it, or write the"
                        + " pseudonym instead; it is not repeated here. If it is a date and a time, write the time with"
                        + " a colon.",
                "Medlemmen name i grupp G-1 innehåller något som ser ut som ett personnummer. Ta bort det eller skriv"
                        + " pseudonymen i stället; det upprepas inte här. Om det är datum och klockslag, skriv"
                        + " klockslaget med kolon.");
    }

    @Test
    void aWordOfAListIsItsConstant() {
        assertThat(Invariant.word(Severity.class, "ERROR")).isEqualTo(Severity.ERROR);
        assertThatNullPointerException()
                .isThrownBy(() -> Invariant.word(Severity.class, null))
                .withMessage("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "error", " ERROR", "0", "Kanarie"})
    void anyOtherWordIsRefusedWithoutBeingRepeated(String word) {
        Refusals.assertRefused(
                () -> Invariant.word(Severity.class, word),
                FindingCode.UNKNOWN_VALUE,
                "The member of type Severity of this record is none of the words allowed here."
                        + " Use one of ERROR, WARNING, INFO.",
                "Medlemmen av typen Severity i posten är inget av de ord som får stå här."
                        + " Använd något av ERROR, WARNING, INFO.");
    }

    @Test
    void stepsOfOneDayOrWithoutADayAreInOrder() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Text step = Text.same("step");
        assertThatCode(() -> {
                    Invariant.order(RECORD, step, day, step, day);
                    Invariant.order(RECORD, step, null, step, day);
                    Invariant.order(RECORD, step, day, step, null);
                })
                .doesNotThrowAnyException();
    }
}
