// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class IncidentTest {

    @Test
    void anAreaIsAText() {
        Refusals.assertRefused(
                () -> Examples.incident().toBuilder().area("").build(),
                FindingCode.BAD_TEXT,
                "The member area of incident N-01 must be a text of 1 to 200 characters without control characters.",
                "Medlemmen area i händelse N-01 måste vara en text på 1 till 200 tecken utan styrtecken.");
    }

    @ParameterizedTest
    @EnumSource(names = {"VICTIM", "WITNESS", "OTHER"})
    void onlySuspicionsAndConvictionsAreDropped(Role role) {
        Refusals.assertRefused(
                () -> Examples.involvement().toBuilder().role(role).build(),
                FindingCode.UNKNOWN_VALUE,
                "The member role of involvement V-01 is none of the words allowed here."
                        + " Use one of SUSPECT, CONVICTED.",
                "Medlemmen role i roll i händelsen V-01 är inget av de ord som får stå här."
                        + " Använd något av SUSPECT, CONVICTED.");
    }

    @Test
    void aRoleCountsUntilItIsDropped() {
        Involvement dropped = Examples.involvement();
        assertThat(dropped.countsOn(LocalDate.of(2026, 1, 19))).isTrue();
        assertThat(dropped.countsOn(LocalDate.of(2026, 1, 20))).isFalse();
        assertThat(Examples.minimalInvolvement().countsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void aMotiveDoesNotChangeWhoWasInvolved() {
        GmiClassification personal =
                Examples.classification().toBuilder().motive(Motive.PERSONAL).build();
        assertThat(personal.motive()).contains(Motive.PERSONAL);
        assertThat(personal.offenderSide()).isEqualTo(GroupInvolvement.CONFIRMED);
        assertThat(personal.victimSide()).isEqualTo(GroupInvolvement.LIKELY);
    }

    @Test
    void aClassificationDoesNotLapse() {
        assertThat(Examples.classification().lapsesOn()).isEmpty();
    }
}
