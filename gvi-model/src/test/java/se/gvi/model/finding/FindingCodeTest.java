// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingCodeTest {

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void bothLanguagesSpeakOfTheSameThings(FindingCode code) {
        assertThat(Text.same(code.text().sv()).places()).isEqualTo(code.text().places());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void messagesAreSentences(FindingCode code) {
        assertThat(List.of(code.text().en(), code.text().sv()))
                .allSatisfy(
                        text -> assertThat(text).matches("(?s)[A-ZÅÄÖ{].*[.}]").doesNotContain("  "));
    }
}
