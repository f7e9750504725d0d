// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;

final class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2025-02-29",
                "2100-02-29",
                "2025-13",
                "2025-00",
                "2025-04-31",
                "2025-01-00",
                "0000",
                "0000-01",
                "0000-01-01",
                "10000",
                "+2025",
                "-2025",
                "25",
                "2025-1",
                "2025-1-1",
                "2025-01-1",
                "20250101",
                "2025-",
                "2025-01-",
                "2025/01/01",
                "2025-01-01Z",
                "2025-01-01T00:00:00Z",
                " 2025",
                "2025 ",
                "2025\n",
                "٢٠٢٥",
                "２０２５",
                "Kanarie"
            })
    void whatIsNoDateIsRefusedWithoutBeingRepeated(String text) {
        assertNoDate(() -> PartialDate.parse(text));
    }

    @Test
    void yearsHaveFourDigits() {
        assertNoDate(() -> PartialDate.ofYear(0));
        assertNoDate(() -> PartialDate.ofYear(10_000));
        assertNoDate(() -> PartialDate.of(YearMonth.of(10_000, 1)));
        assertNoDate(() -> PartialDate.of(YearMonth.of(0, 12)));
        assertNoDate(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
        assertNoDate(() -> PartialDate.of(LocalDate.of(0, 12, 31)));
        assertThat(PartialDate.ofYear(1)).hasToString("0001");
        assertThat(PartialDate.ofYear(9999).latest()).isEqualTo("9999-12-31");
        assertThat(PartialDate.of(YearMonth.of(9999, 12)).latest()).isEqualTo("9999-12-31");
    }

    private static void assertNoDate(ThrowingCallable call) {
        Refusals.assertRefused(
                call,
                FindingCode.BAD_DATE,
                "The member date of this record is no date. Write 2026-03-02, 2026-03 or 2026; the day must exist.",
                "Medlemmen datum i posten är inget datum. Skriv 2026-03-02, 2026-03 eller 2026; dagen måste finnas.");
    }

    @Test
    void aLeapDayExistsInLeapYears() {
        assertThat(PartialDate.parse("2024-02-29").day()).contains(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("2024-02").latest()).isEqualTo("2024-02-29");
        assertThat(PartialDate.parse("2025-02").latest()).isEqualTo("2025-02-28");
    }

    @Test
    void nullIsNoDate() {
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of((LocalDate) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of((YearMonth) null))
                .withMessage("month");
    }
}
