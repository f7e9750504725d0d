// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class IncidentTest {

    private static final LocalDate CHARGED = LocalDate.of(2026, 1, 16);

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
    void onlySuspectsAndTheConvictedAreCharged() {
        Involvement.Builder victim = Examples.minimalInvolvement().toBuilder();
        assertThatThrownBy(() -> victim.chargedOn(CHARGED).build())
                .hasMessage("The member role of involvement V-03 is none of the words allowed here."
                        + " Use one of SUSPECT, CONVICTED.");
        assertThatThrownBy(() -> victim.chargedOn(null).judgedOn(CHARGED).build())
                .hasMessage("The member role of involvement V-03 is none of the words allowed here."
                        + " Use one of SUSPECT, CONVICTED.");
        assertThat(victim.role(Role.SUSPECT).build().judgedOn()).contains(CHARGED);
    }

    @Test
    void nobodyIsJudgedBeforeBeingCharged() {
        Refusals.assertRefused(
                () -> Examples.involvement().toBuilder()
                        .judgedOn(CHARGED.minusDays(1))
                        .build(),
                FindingCode.OUT_OF_ORDER,
                "In involvement V-01, the judgment (2026-01-15) is dated before the charge (2026-01-16)."
                        + " Correct one of the two.",
                "I roll i händelsen V-01 har domen (2026-01-15) ett datum före åtalet (2026-01-16)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void nobodyIsChargedAfterTheSuspicionWasDropped() {
        Refusals.assertRefused(
                () -> Examples.involvement().toBuilder()
                        .droppedOn(CHARGED.minusDays(1))
                        .build(),
                FindingCode.OUT_OF_ORDER,
                "In involvement V-01, the end of the suspicion (2026-01-15) is dated before the charge (2026-01-16)."
                        + " Correct one of the two.",
                "I roll i händelsen V-01 har den avslutade misstanken (2026-01-15) ett datum före åtalet (2026-01-16)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void aProsecutionIsOpenFromTheChargeUntilTheJudgment() {
        Involvement judged = Examples.involvement();
        assertThat(judged.openProsecutionOn(CHARGED.minusDays(1))).isFalse();
        assertThat(judged.openProsecutionOn(CHARGED)).isTrue();
        assertThat(judged.openProsecutionOn(LocalDate.of(2026, 1, 18))).isTrue();
        assertThat(judged.openProsecutionOn(LocalDate.of(2026, 1, 19))).isFalse();
    }

    @Test
    void aProsecutionEndsWhenTheSuspicionIsDroppedFirst() {
        Involvement dropped = Examples.involvement().toBuilder()
                .droppedOn(CHARGED.plusDays(1))
                .build();
        assertThat(dropped.openProsecutionOn(CHARGED)).isTrue();
        assertThat(dropped.openProsecutionOn(CHARGED.plusDays(1))).isFalse();
    }

    @Test
    void aProsecutionWithoutARecordedEndIsOpen() {
        Involvement open = Examples.involvement().toBuilder()
                .judgedOn(null)
                .droppedOn(null)
                .build();
        assertThat(open.openProsecutionOn(LocalDate.MAX)).isTrue();
        assertThat(open.toBuilder().chargedOn(null).build().openProsecutionOn(CHARGED))
                .isFalse();
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
