// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.individual.IndividualId;

final class MeasureTest {

    private static Measure measure(String legalBasis) {
        return new Measure(IndividualId.of("I-1"), MeasureKind.TAX_CASE, LocalDate.of(2026, 1, 16), legalBasis);
    }

    @Test
    void everyMeasureHasItsOwnLegalBasis() {
        Refusals.assertRefused(
                () -> measure(""),
                FindingCode.BAD_TEXT,
                "The member legalBasis of the measure must be a text of 1 to 200 characters"
                        + " without control characters.",
                "Medlemmen legalBasis i åtgärden måste vara en text på 1 till 200 tecken utan styrtecken.");
    }

    @Test
    void itTellsItsKindAlone() {
        assertThat(measure("Kanarielagen")).hasToString("Measure[TAX_CASE]");
    }
}
