// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

final class DecisionTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INDIVIDUAL", "GROUP"})
    void aDecisionIsAboutAnIndividualOrAGroup(RecordKind kind) {
        Refusals.assertRefused(
                () -> Examples.decision().toBuilder()
                        .about(new RecordRef(kind, "X-1"))
                        .build(),
                FindingCode.UNKNOWN_VALUE,
                "The member about of decision D-01 is none of the words allowed here. Use one of INDIVIDUAL, GROUP.",
                "Medlemmen about i beslut D-01 är inget av de ord som får stå här. Använd något av INDIVIDUAL, GROUP.");
    }

    @Test
    void aMotivationIsATextAndMayBeLong() {
        String longest = "Kanarie ".repeat(500);
        assertThat(Examples.decision().toBuilder().motivation(longest).build().motivation())
                .isEqualTo(longest);
        Refusals.assertRefused(
                () -> Examples.decision().toBuilder().motivation(longest + "!").build(),
                FindingCode.BAD_TEXT,
                "The member motivation of decision D-01 must be a text of 1 to 4000 characters"
                        + " without control characters.",
                "Medlemmen motivation i beslut D-01 måste vara en text på 1 till 4000 tecken utan styrtecken.");
    }
}
