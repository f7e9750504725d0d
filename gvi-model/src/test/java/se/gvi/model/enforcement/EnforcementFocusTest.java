// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class EnforcementFocusTest {

    @Test
    void aFocusIsDecidedBeforeItStarts() {
        Refusals.assertRefused(
                () -> Examples.focus().toBuilder()
                        .decidedOn(LocalDate.of(2026, 1, 16))
                        .build(),
                FindingCode.OUT_OF_ORDER,
                "In enforcement focus F-01, the start of the focus (2026-01-15) is dated before the decision"
                        + " (2026-01-16). Correct one of the two.",
                "I ökat fokus F-01 har starten av det ökade fokuset (2026-01-15) ett datum före beslutet (2026-01-16)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void aFocusMayBeDecidedOnTheDayItStarts() {
        LocalDate start = Examples.focus().span().from();
        assertThat(Examples.focus().toBuilder().decidedOn(start).build().decidedOn())
                .contains(start);
        assertThat(Examples.minimalFocus().decidedOn()).isEmpty();
    }
}
