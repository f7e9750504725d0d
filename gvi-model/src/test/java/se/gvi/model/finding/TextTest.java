// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TextTest {

    private static final Text TEMPLATE = Text.of("{record} ends on {day}.", "{record} slutar {day}.");

    @Test
    void aTextIsFilledInItsOwnLanguage() {
        Text filled =
                TEMPLATE.with(Map.of("record", Text.of("group G-1", "grupp G-1"), "day", LocalDate.of(2026, 3, 2)));
        assertThat(filled.in(Language.ENGLISH)).isEqualTo("group G-1 ends on 2026-03-02.");
        assertThat(filled.in(Language.SWEDISH)).isEqualTo("grupp G-1 slutar 2026-03-02.");
    }

    @Test
    void aPlaceWithoutAValueStaysAsItIs() {
        assertThat(TEMPLATE.with(Map.of("day", 7)).en()).isEqualTo("{record} ends on 7.");
    }

    @Test
    void aValueIsNotFilledAgainAndMeansNothingByItself() {
        assertThat(TEMPLATE.with(Map.of("record", "{day} $1 \\", "day", 7)).en())
                .isEqualTo("{day} $1 \\ ends on 7.");
    }

    @Test
    void aWordCanBeTheSameInBothLanguages() {
        assertThat(Text.same("call-in")).isEqualTo(Text.of("call-in", "call-in"));
    }

    @Test
    void thePlacesOfATextAreItsWordsInBraces() {
        assertThat(TEMPLATE.places()).containsExactly("day", "record");
        assertThat(Text.same("{\"parameter\": \"…\"} {} {two words}").places()).isEmpty();
    }

    @Test
    void bothLanguagesAreNeeded() {
        assertThatNullPointerException().isThrownBy(() -> Text.of(null, "ort")).withMessage("en");
        assertThatNullPointerException().isThrownBy(() -> Text.of("site", null)).withMessage("sv");
    }
}
