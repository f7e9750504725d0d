// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingCodeTest {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    /** Hosts store codes and translate messages themselves: all of this is public. */
    @Test
    void codesSeveritiesAndArgumentsAreFrozen() throws IOException {
        assertThat(Arrays.stream(FindingCode.values())
                        .map(code -> code + " " + code.severity() + " "
                                + String.join(",", places(code.text().en())))
                        .map(String::strip))
                .as("finding-codes.txt freezes what hosts rely on. Add a line for a new code, in its place;"
                        + " change or remove none that was released.")
                .containsExactlyElementsOf(frozen());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void bothLanguagesSpeakOfTheSameThings(FindingCode code) {
        assertThat(places(code.text().sv())).isEqualTo(places(code.text().en()));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void messagesAreSentences(FindingCode code) {
        assertThat(List.of(code.meaning(), code.text().en(), code.text().sv()))
                .allSatisfy(
                        text -> assertThat(text).matches("(?s)[A-ZÅÄÖ{].*[.}]").doesNotContain("  "));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> frozen() throws IOException {
        try (InputStream file = FindingCodeTest.class.getResourceAsStream("finding-codes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
