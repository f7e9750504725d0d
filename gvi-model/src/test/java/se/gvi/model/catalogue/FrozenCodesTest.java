// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hosts rely on stays: a code, its severity, since when it is there, and its arguments. */
final class FrozenCodesTest {

    private static final String HINT = "finding-codes.txt freezes what hosts rely on: a code, its severity, the version"
            + " that first had it and its arguments. What stands there stays, unless the code is retired in retired.json."
            + " For new codes run: mvn -q -pl gvi-model -am test -Dtest=FrozenCodesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    @Test
    void noCodeSeverityOrArgumentIsTakenBack() throws IOException {
        assertThat(current()).as(HINT).containsAll(frozenAndNotRetired());
    }

    @Test
    void newCodesAreFrozenToo() throws IOException {
        if (Boolean.getBoolean("gvi.regenerate")) {
            noCodeSeverityOrArgumentIsTakenBack();
            Files.writeString(frozen(), String.join("\n", current()) + "\n");
        }
        assertThat(Files.readAllLines(frozen())).as(HINT).isEqualTo(current());
    }

    private static List<String> current() {
        return FindingCatalogue.entries().stream()
                .map(entry -> (entry.code() + " " + entry.severity() + " " + entry.since() + " "
                                + String.join(",", entry.arguments().keySet()))
                        .strip())
                .sorted()
                .toList();
    }

    private static List<String> frozenAndNotRetired() throws IOException {
        List<String> retired =
                FindingCatalogue.retired().stream().map(RetiredCode::code).toList();
        return Files.readAllLines(frozen()).stream()
                .filter(line -> !retired.contains(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    private static Path frozen() {
        return GoldenFile.inModule("src/test/resources/se/gvi/model/catalogue/finding-codes.txt");
    }
}
