// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.fixture.CompleteSite;

/** Every code that concerns several records has an example with the fault and a nearby one without. */
final class EveryCodeTest {

    static List<Example> examples() {
        return Stream.of(
                        ExamplesOfRecords.all(),
                        ExamplesOfGroups.all(),
                        ExamplesOfContacts.all(),
                        ExamplesOfEthics.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFaultIsFoundAndNothingElse(Example example) {
        assertThat(Found.in(example.bad())).containsExactly(example.code() + " " + example.pointer());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMessageSaysWhatIsWrongAndHowToMendIt(Example example) {
        Finding finding = Checks.check(example.bad()).findings().get(0);

        assertThat(finding.message(Language.ENGLISH)).isEqualTo(example.en());
        assertThat(finding.message(Language.SWEDISH)).isEqualTo(example.sv());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsFoundNearby(Example example) {
        assertThat(Found.in(example.good())).isEmpty();
    }

    @Test
    void everyCodeAboutSeveralRecordsHasAnExample() {
        assertThat(examples().stream().map(Example::code))
                .containsAll(EnumSet.range(FindingCode.DUPLICATE_ID, FindingCode.COVERAGE_BEYOND_SOURCE));
    }

    @Test
    void aCompleteSiteHasNoFindings() {
        assertThat(Found.in(CompleteSite.records(""))).isEmpty();
    }
}
