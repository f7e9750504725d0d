// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingCodeTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource
    void itsTextsAreSentences(FindingCode code) {
        assertThat(code.meaning())
                .isNotBlank()
                .endsWith(".")
                .isEqualTo(code.meaning().strip());
        for (Language language : Language.values()) {
            String text = code.text().in(language);
            assertThat(text).isNotBlank().isEqualTo(text.strip()).doesNotContain("  ");
            // A hint is a sentence of its own.
            assertThat(text.endsWith(".") || text.endsWith(". {hint}"))
                    .as("ends with a full stop: %s", text)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesSpeakOfTheSame(FindingCode code) {
        assertThat(places(code.text().sv())).isEqualTo(places(code.text().en()));
        assertThat(places(code.meaning())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyBraceIsPartOfAPlace(FindingCode code) {
        for (Language language : Language.values()) {
            assertThat(PLACE.matcher(code.text().in(language)).replaceAll("")).doesNotContain("{", "}");
        }
    }

    @Test
    void noTwoCodesMeanTheSame() {
        assertThat(FindingCode.values()).extracting(FindingCode::meaning).doesNotHaveDuplicates();
        assertThat(FindingCode.values()).extracting(FindingCode::text).doesNotHaveDuplicates();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
