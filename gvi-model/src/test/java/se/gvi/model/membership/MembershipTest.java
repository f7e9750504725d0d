// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.source.SourceId;

final class MembershipTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-01", "2025-11-30"})
    void aReviewComesAfterTheAssessment(LocalDate review) {
        Refusals.assertRefused(
                () -> Examples.membership().toBuilder().reviewBy(review).build(),
                FindingCode.ENDS_BEFORE_IT_IS_MADE,
                "membership M-01 was made on 2025-12-01 but lapses on " + review + ". Correct one of the two.",
                "koppling M-01 gjordes 2025-12-01 men upphör " + review + ". Rätta ett av datumen.");
    }

    @Test
    void aDocumentIsAText() {
        Refusals.assertRefused(
                () -> new MembershipEvidence(
                        EvidenceKind.INTELLIGENCE,
                        SourceId.of("S-1"),
                        LocalDate.of(2025, 3, 1),
                        "Kanarie\r",
                        null,
                        null),
                FindingCode.BAD_TEXT,
                "The member document of the evidence must be a text of 1 to 200 characters"
                        + " without control characters.",
                "Medlemmen document i underlaget måste vara en text på 1 till 200 tecken utan styrtecken.");
    }

    @Test
    void evidenceTellsItsKindAloneAndItsDocumentWhenAsked() {
        MembershipEvidence evidence =
                Examples.membership().evidence().orElseThrow().get(0);
        assertThat(evidence).hasToString("MembershipEvidence[INTELLIGENCE]");
        assertThat(evidence.writtenDownIn()).contains("Kanarieakten 7");
    }
}
