// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.catalogue.Area;
import se.gvi.model.catalogue.CatalogueExample;
import se.gvi.model.catalogue.ExampleForm;
import se.gvi.model.catalogue.FindingCatalogue;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.rules.criterion.Criteria;

/** What the catalogue of findings shows as wrong with a policy is wrong in that way alone, and the rest is right. */
final class CatalogueExamplesTest {

    static Stream<FindingCode> codes() {
        return Arrays.stream(FindingCode.values())
                .filter(code -> FindingCatalogue.entry(code).bad().form() == ExampleForm.POLICY);
    }

    @Test
    void every_code_about_policies_has_an_example_that_is_one() {
        assertThat(codes())
                .isNotEmpty()
                .containsExactlyElementsOf(FindingCatalogue.entries().stream()
                        .filter(entry -> entry.area() == Area.POLICY)
                        .map(entry -> entry.code())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_bad_example_yields_the_code_and_nothing_else(FindingCode code) throws IOException {
        List<Finding> findings = findings(FindingCatalogue.entry(code).bad());
        assertThat(findings).extracting(Finding::code).containsOnly(code);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.arguments())
                        .containsOnlyKeys(code.text().places()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_good_example_yields_nothing(FindingCode code) throws IOException {
        CatalogueExample good = FindingCatalogue.entry(code).good();
        assertThat(good.form()).isEqualTo(ExampleForm.POLICY);
        assertThat(findings(good)).isEmpty();
    }

    private static List<Finding> findings(CatalogueExample example) throws IOException {
        Policies.Reading reading = Policies.check(example.open("policy.json"), Criteria.standard());
        List<Finding> findings = new ArrayList<>(reading.report().findings());
        if (reading.policy().isPresent() && example.asOf().isPresent()) {
            findings.addAll(reading.policy().get().check(example.asOf().get()).findings());
        }
        return findings;
    }
}
