// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class GroupTest {

    @Test
    void nameAliasesAndAreasAreTexts() {
        assertBadText("name", () -> Examples.group().toBuilder().name("").build());
        assertBadText(
                "aliases",
                () -> Examples.group().toBuilder()
                        .aliases(List.of("Kanarierna", " "))
                        .build());
        assertBadText(
                "areas",
                () -> Examples.group().toBuilder()
                        .areas(List.of("Kanarie\tparken"))
                        .build());
    }

    private static void assertBadText(String member, ThrowingCallable call) {
        Refusals.assertRefused(
                call,
                FindingCode.BAD_TEXT,
                "The member " + member + " of group G-01 must be a text of 1 to 200 characters"
                        + " without control characters.",
                "Medlemmen " + member + " i grupp G-01 måste vara en text på 1 till 200 tecken utan styrtecken.");
    }

    @Test
    void aNameMayHaveTwoHundredCharacters() {
        String longest = "Å".repeat(200);
        assertThat(Examples.group().toBuilder().name(longest).build().name()).contains(longest);
        assertBadText(
                "name", () -> Examples.group().toBuilder().name(longest + "Å").build());
    }

    @ParameterizedTest
    @CsvSource({"0, 5, low", "-1, 5, low", "5, 10000, high", "0, 10000, low"})
    void anEstimateIsACountOfPeople(int low, int high, String member) {
        Refusals.assertRefused(
                () -> new SizeEstimate(low, high),
                FindingCode.BAD_NUMBER,
                "The member " + member + " of the size estimate must be a whole number from 1 to 9999.",
                "Medlemmen " + member + " i storleksuppskattningen måste vara ett heltal från 1 till 9999.");
    }

    @Test
    void anEstimateRunsUpwards() {
        Refusals.assertRefused(
                () -> new SizeEstimate(6, 5),
                FindingCode.ESTIMATE_REVERSED,
                "The size estimate of the group runs from 6 to 5. Maybe swap the two.",
                "Storleksuppskattningen för gruppen går från 6 till 5. Byt kanske plats på dem.");
        assertThat(new SizeEstimate(1, 9999)).isNotEqualTo(new SizeEstimate(9999, 9999));
    }

    @Test
    void anAuditOnOneDayIsOneAudit() {
        LocalDate day = LocalDate.of(2026, 1, 7);
        Refusals.assertRefused(
                () -> Examples.group().toBuilder().audits(List.of(day, day)).build(),
                FindingCode.REPEATED_ENTRY,
                "The member audits of group G-01 names the same thing twice. Remove one of the two.",
                "Medlemmen audits i grupp G-01 anger samma sak två gånger. Ta bort den ena.");
        assertThat(Examples.minimalGroup().audits()).isEmpty();
        assertThat(Examples.otherGroup().audits()).contains(List.of());
    }

    @Test
    void aGroupHasTheStatusOfTheDay() {
        Group group = Examples.group();
        assertThat(group.statusOn(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(group.statusOn(LocalDate.of(2024, 12, 31))).contains(GroupStatus.ACTIVE);
        assertThat(group.statusOn(LocalDate.of(2025, 1, 1))).contains(GroupStatus.DORMANT);
        assertThat(Examples.minimalGroup().statusOn(LocalDate.of(2025, 1, 1))).isEmpty();
    }
}
