// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final String HINT = "finding-codes.txt freezes what hosts rely on: a code, its severity and its"
            + " arguments. What stands there stays. For new codes run: mvn -q -pl gvi-model -am test"
            + " -Dtest=FindingCodeTest -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    @Test
    void noCodeSeverityOrArgumentIsTakenBack() throws IOException {
        assertThat(current()).as(HINT).containsAll(Files.readAllLines(frozen()));
    }

    @Test
    void newCodesAreFrozenToo() throws IOException {
        if (Boolean.getBoolean("gvi.regenerate")) {
            noCodeSeverityOrArgumentIsTakenBack();
            Files.writeString(frozen(), String.join("\n", current()) + "\n");
        }
        assertThat(Files.readAllLines(frozen())).as(HINT).isEqualTo(current());
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

    private static List<String> current() {
        return Arrays.stream(FindingCode.values())
                .map(code -> code + " " + code.severity() + " "
                        + String.join(",", places(code.text().en())))
                .map(String::strip)
                .toList();
    }

    private static Path frozen() {
        return GoldenFile.inModule("src/test/resources/se/gvi/model/finding/finding-codes.txt");
    }
}
