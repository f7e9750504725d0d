// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class CriteriaPageTest {

    private static final Path PAGE = Path.of("..", "docs", "criteria.md");
    private static final String REGENERATE = "mvn -q -pl gvi-rules -am test -Dtest=CriteriaPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, CriteriaPage.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/criteria.md is no longer what the catalogue says. Run: %s", REGENERATE)
                .isEqualTo(CriteriaPage.markdown());
    }
}
