// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class SourceTest {

    private static final Instant RECORDED = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void aLegalBasisIsAText() {
        Refusals.assertRefused(
                () -> Examples.source().toBuilder().legalBasis("Kanarie\u0007").build(),
                FindingCode.BAD_TEXT,
                "The member legalBasis of source S-01 must be a text of 1 to 200 characters"
                        + " without control characters.",
                "Medlemmen legalBasis i källa S-01 måste vara en text på 1 till 200 tecken utan styrtecken.");
    }

    @Test
    void nothingIsWithdrawnBeforeItIsRecorded() {
        Refusals.assertRefused(
                () -> Provenance.of(SourceId.of("S-1"), RECORDED).withdrawn(RECORDED.minusSeconds(1)),
                FindingCode.WITHDRAWN_BEFORE_RECORDED,
                "The record was withdrawn (2026-03-02T09:29:59Z) before it was recorded (2026-03-02T09:30:00Z)."
                        + " Maybe swap the two.",
                "Posten återkallades (2026-03-02T09:29:59Z) innan uppgiften registrerades (2026-03-02T09:30:00Z)."
                        + " Byt kanske plats på dem.");
    }

    @Test
    void aWithdrawalHasAMoment() {
        assertThatNullPointerException()
                .isThrownBy(() -> Provenance.of(SourceId.of("S-1"), RECORDED).withdrawn(null))
                .withMessage("at");
    }
}
