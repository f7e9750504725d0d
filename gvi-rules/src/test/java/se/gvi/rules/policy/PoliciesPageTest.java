// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PoliciesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "policies.md");
    private static final String REGENERATE = "mvn -q -pl gvi-rules -am test -Dtest=PoliciesPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    @Test
    void the_page_says_what_the_policies_say() throws IOException {
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, PoliciesPage.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/policies.md is no longer what the policies say. Run: %s", REGENERATE)
                .isEqualTo(PoliciesPage.markdown());
    }

    @Test
    void every_source_and_every_number_stands_on_the_page() throws IOException {
        String page = Files.readString(PAGE);
        for (String id : Policies.bundled()) {
            Policy policy = Policies.bundled(id);
            assertThat(policy.sources())
                    .allSatisfy(source -> assertThat(page)
                            .contains("- " + source.id() + ": [" + source.title() + "]("
                                    + source.address().orElseThrow() + ")"));
            assertThat(policy.parameters())
                    .allSatisfy(parameter -> assertThat(page).contains("`" + parameter.id() + "`"));
        }
    }
}
