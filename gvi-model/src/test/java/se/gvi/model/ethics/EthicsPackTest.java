// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.catalogue.CatalogueEntry;
import se.gvi.model.catalogue.CatalogueExample;
import se.gvi.model.catalogue.ExampleForm;
import se.gvi.model.catalogue.FindingCatalogue;
import se.gvi.model.ethics.EthicsPack.Answer;
import se.gvi.model.ethics.EthicsPack.Case;
import se.gvi.model.ethics.EthicsPack.Failure;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.json.SituationJson;

/** The ethics pack says what is so: each failing example fails as it says, and each test that it names is there. */
final class EthicsPackTest {

    private static final String REGENERATE = "mvn -q -pl gvi-model -am test -Dtest=EthicsPackTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    static Stream<Failure> failures() {
        return EthicsPack.cases().stream().map(Case::failures).flatMap(failures -> failures.stream());
    }

    static Stream<FindingCode> codes() {
        return failures()
                .flatMap(failure -> failure.answers().stream())
                .map(Answer::code)
                .filter(code -> code != null)
                .distinct();
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("gvi-model") ? here.getParent() : here;
    }

    private static ValidationReport read(CatalogueExample example) throws IOException {
        assertThat(example.form()).isIn(ExampleForm.RECORDS, ExampleForm.DOCUMENT);
        return SituationJson.check(example.open("situation.json"), example.limits())
                .report();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void no_failure_is_without_an_answer(Failure failure) {
        assertThat(failure.answers()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_failing_example_yields_exactly_the_finding_that_is_named(FindingCode code) throws IOException {
        CatalogueEntry entry = FindingCatalogue.entry(code);
        assertThat(read(entry.bad()).findings())
                .isNotEmpty()
                .extracting(Finding::code)
                .containsOnly(code);
        assertThat(read(entry.good()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_is_found_is_not_hidden_by_an_override(FindingCode code) {
        assertThat(code.isProtected() || code == FindingCode.DANGLING_REFERENCE || code == FindingCode.PLAN_WITHOUT_END)
                .as("%s, or it is an ERROR, of which no override makes a situation", code)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void the_test_that_is_named_is_there(Failure failure) throws IOException {
        for (Answer answer : failure.answers()) {
            if (answer.code() == null) {
                Path test = repository().resolve(answer.test() + ".java");
                assertThat(test).exists();
                assertThat(Files.readString(test)).contains(" " + answer.method() + "(");
            }
        }
    }

    @Test
    void the_page_is_what_is_proven() throws IOException {
        Path page = repository().resolve("docs/ethics-pack.md");
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(page, EthicsPack.markdown());
        }
        assertThat(Files.readString(page))
                .as("docs/ethics-pack.md is no longer what the tests prove. Run: %s", REGENERATE)
                .isEqualTo(EthicsPack.markdown());
    }

    @Test
    void every_case_says_where_it_was_told() {
        assertThat(EthicsPack.cases()).hasSize(12).allSatisfy(each -> {
            assertThat(each.source()).isNotBlank();
            assertThat(each.failures()).isNotEmpty();
        });
    }
}
