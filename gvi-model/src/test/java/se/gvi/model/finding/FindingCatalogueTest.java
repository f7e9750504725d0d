// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class FindingCatalogueTest {

    private static final String REGENERATE = "mvn -q -pl gvi-model -am test -Dtest=FindingCatalogueTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    private static Path page() {
        return GoldenFile.inModule("../docs/findings.md");
    }

    @Test
    void thePageSaysWhatTheCodesSay() throws IOException {
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(page(), FindingCatalogue.markdown());
        }
        assertThat(Files.readString(page()))
                .as("docs/findings.md is no longer what FindingCode says. Run: %s", REGENERATE)
                .isEqualTo(FindingCatalogue.markdown());
    }

    @Test
    void everyCodeStandsThereOnce() {
        assertThat(FindingCatalogue.markdown()
                        .lines()
                        .filter(line -> line.startsWith("### "))
                        .map(line -> line.substring("### ".length())))
                .containsExactlyElementsOf(
                        Arrays.stream(FindingCode.values()).map(Enum::name).toList());
    }
}
