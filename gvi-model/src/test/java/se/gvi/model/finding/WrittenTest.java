// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 9999-99-99",
        "2/3 2026, 9/9 9999",
        "Åsa Öberg, Aaa Aaaaa",
        "SANT, AAAA",
        "\u0663\u0664, 99",
        "\uD83D\uDE00x, ?a"
    })
    void theShapeTellsHowItWasWrittenAndNotWhat(String text, String shape) {
        assertThat(Written.masked(text).shape()).isEqualTo(shape);
        assertThat(Written.masked(text).text()).isNull();
    }

    @Test
    void whatCannotBeShownIsAQuestionMark() {
        assertThat(Written.masked("a\u0007b\u00a0c").shape()).isEqualTo("a?a a");
    }

    @Test
    void aLongShapeIsCutAndSaysSo() {
        Written written = Written.masked("x".repeat(100));
        assertThat(written.shape()).hasSize(Written.LONGEST).endsWith("a…");
        assertThat(written.length()).isEqualTo(100);
        assertThat(Written.masked("x".repeat(Written.LONGEST)).shape()).isEqualTo("a".repeat(Written.LONGEST));
    }

    @Test
    void whatWasWrittenIsThereOnlyIfItWasAskedForAndNeverInTheTextOfTheValue() {
        assertThat(Written.shown("Kajen").text()).isEqualTo("Kajen");
        assertThat(Written.shown("Kajen")).hasToString("Aaaaa");
    }
}
