// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static se.gvi.rules.reason.Truth.MET;
import static se.gvi.rules.reason.Truth.NOT_MET;
import static se.gvi.rules.reason.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.Text;

final class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "MET,     MET,     MET,     MET",
        "MET,     NOT_MET, NOT_MET, MET",
        "MET,     UNKNOWN, UNKNOWN, MET",
        "NOT_MET, MET,     NOT_MET, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "UNKNOWN, MET,     UNKNOWN, MET",
        "UNKNOWN, NOT_MET, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void and_and_or_follow_kleene(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void the_opposite_of_the_unknown_is_unknown() {
        assertThat(MET.not()).isEqualTo(NOT_MET);
        assertThat(NOT_MET.not()).isEqualTo(MET);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void only_the_unknown_is_not_known() {
        assertThat(MET.isKnown()).isTrue();
        assertThat(NOT_MET.isKnown()).isTrue();
        assertThat(UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void what_is_known_is_met_or_not() {
        assertThat(Truth.of(true)).isEqualTo(MET);
        assertThat(Truth.of(false)).isEqualTo(NOT_MET);
    }

    @Test
    void each_has_a_word_in_both_languages() {
        assertThat(Truth.values())
                .extracting(Truth::label)
                .containsExactly(
                        Text.of("met", "uppfyllt"), Text.of("not met", "ej uppfyllt"), Text.of("unknown", "okänt"));
    }
}
