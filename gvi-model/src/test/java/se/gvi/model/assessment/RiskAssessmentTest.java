// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class RiskAssessmentTest {

    @Test
    void aLevelRestsOnFacts() {
        Refusals.assertRefused(
                () -> Examples.assessment().toBuilder().cites(List.of()).build(),
                FindingCode.ASSESSMENT_WITHOUT_FACTS,
                "risk assessment A-01 cites no recorded fact. Cite at least one.",
                "riskbedömning A-01 hänvisar inte till någon registrerad uppgift. Hänvisa till minst en.");
    }

    @Test
    void itExpiresAfterItIsMade() {
        Refusals.assertRefused(
                () -> Examples.assessment().toBuilder()
                        .expiresOn(LocalDate.of(2026, 1, 15))
                        .build(),
                FindingCode.ENDS_BEFORE_IT_IS_MADE,
                "risk assessment A-01 was made on 2026-01-15 but lapses on 2026-01-15. Correct one of the two.",
                "riskbedömning A-01 gjordes 2026-01-15 men upphör 2026-01-15. Rätta ett av datumen.");
    }

    @Test
    void itCountsFromTheDayItIsMadeToTheDayItExpires() {
        RiskAssessment assessment = Examples.assessment();
        assertThat(assessment.lapsesOn()).contains(assessment.expiresOn());
        assertThat(assessment.countsOn(assessment.assessedOn().minusDays(1))).isFalse();
        assertThat(assessment.countsOn(assessment.assessedOn())).isTrue();
        assertThat(assessment.countsOn(assessment.expiresOn().minusDays(1))).isTrue();
        assertThat(assessment.countsOn(assessment.expiresOn())).isFalse();
    }
}
