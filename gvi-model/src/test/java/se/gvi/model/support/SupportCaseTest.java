// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class SupportCaseTest {

    private static final LocalDate TOO_EARLY = LocalDate.of(2025, 9, 17);

    @Test
    void everyStepComesAfterTheOffer() {
        assertOutOfOrder(
                "the request",
                "begäran",
                () -> Examples.supportCase().toBuilder().requestedOn(TOO_EARLY).build());
        assertOutOfOrder(
                "the first contact",
                "den första kontakten",
                () -> Examples.supportCase().toBuilder()
                        .firstContactOn(TOO_EARLY)
                        .build());
        assertOutOfOrder(
                "the end",
                "avslutet",
                () -> Examples.supportCase().toBuilder().endedOn(TOO_EARLY).build());
    }

    private static void assertOutOfOrder(String en, String sv, ThrowingCallable call) {
        Refusals.assertRefused(
                call,
                FindingCode.OUT_OF_ORDER,
                "In support case H-01, " + en + " (2025-09-17) is dated before the offer (2025-09-18)."
                        + " Correct one of the two.",
                "I stödärende H-01 har " + sv + " (2025-09-17) ett datum före erbjudandet (2025-09-18)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void aConsentIsWithdrawnAfterItWasGiven() {
        Refusals.assertRefused(
                () -> new Consent(ConsentScope.CONTACT, LocalDate.of(2025, 9, 18), TOO_EARLY),
                FindingCode.OUT_OF_ORDER,
                "In the support case, the withdrawal (2025-09-17) is dated before the consent (2025-09-18)."
                        + " Correct one of the two.",
                "I stödärendet har återkallelsen (2025-09-17) ett datum före samtycket (2025-09-18)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void whatIsNotRecordedOfAnExitIsNotDenied() {
        assertThat(Examples.minimalSupportCase().exit()).isEmpty();
        ExitPreparation exit = new ExitPreparation(null, true, null, null, null);
        assertThat(Examples.minimalSupportCase().toBuilder().exit(exit).build().exit())
                .hasValueSatisfying(begun -> {
                    assertThat(begun.motivated()).isTrue();
                    assertThat(begun.threatened()).isNull();
                    assertThat(begun.evidencePerson()).isNull();
                    assertThat(begun.conditionsSignedOn()).isNull();
                    assertThat(begun.interventionsDecidedOn()).isNull();
                });
    }

    @Test
    void aConsentHoldsUntilTheDayItIsWithdrawn() {
        LocalDate given = LocalDate.of(2025, 9, 18);
        Consent withdrawn = new Consent(ConsentScope.CONTACT, given, given.plusDays(2));
        assertThat(withdrawn.holdsOn(given.minusDays(1))).isFalse();
        assertThat(withdrawn.holdsOn(given)).isTrue();
        assertThat(withdrawn.holdsOn(given.plusDays(1))).isTrue();
        assertThat(withdrawn.holdsOn(given.plusDays(2))).isFalse();
        assertThat(new Consent(ConsentScope.CONTACT, given, given).holdsOn(given))
                .isFalse();
        assertThat(new Consent(ConsentScope.CONTACT, given, null).holdsOn(LocalDate.MAX))
                .isTrue();
    }
}
