// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.gvi.model.identity.CoordinationNumber.Status.DORMANT;
import static se.gvi.model.identity.CoordinationNumber.Status.NOT_DORMANT;
import static se.gvi.model.identity.CoordinationNumber.Status.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;

final class CoordinationNumberTest {

    private static CoordinationNumber number(String assigned, String renewed, String declared) {
        return new CoordinationNumber(
                held(TestNumbers.COORDINATION), IdentityLevel.PROBABLE, day(assigned), day(renewed), day(declared));
    }

    private static HeldPersonnummer held(String number) {
        return new HeldPersonnummer(
                TestNumbers.parse(number), PersonnummerGround.SECURE_IDENTIFICATION, "two of the same name");
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        // assigned, renewed, declared dormant, dormant from
        "2024-06-01, , , 2030-01-01",
        "2024-01-01, , , 2030-01-01",
        "2024-12-31, , , 2030-01-01",
        "2024-06-01, 2029-12-31, , 2035-01-01",
        "2024-06-01, 2031-02-01, , 2037-01-01",
        "2024-06-01, , 2026-05-05, 2026-05-05",
        "2024-06-01, 2027-01-01, 2028-05-05, 2028-05-05",
        "2024-06-01, , 2031-05-05, 2030-01-01",
        "2016-06-01, , , 2022-01-01",
        "2003-06-01, , , 2022-01-01",
        "2003-06-01, 2021-09-01, , 2027-01-01"
    })
    void R38_a_number_lapses_with_the_fifth_calendar_year(
            String assigned, String renewed, String declared, LocalDate from) {
        CoordinationNumber number = number(assigned, renewed, declared);
        assertThat(number.dormantFrom()).isEqualTo(from);
        assertThat(number.statusOn(from)).isEqualTo(DORMANT);
        assertThat(number.statusOn(from.minusDays(1))).isEqualTo(NOT_DORMANT);
    }

    @Test
    void R38_assigned_in_2024_and_not_renewed_it_is_dormant_from_2030() {
        CoordinationNumber number = number("2024-03-02", null, null);
        assertThat(number.statusOn(LocalDate.of(2029, 12, 31))).isEqualTo(NOT_DORMANT);
        assertThat(number.statusOn(LocalDate.of(2030, 1, 1))).isEqualTo(DORMANT);
        assertThat(number.statusOn(LocalDate.of(2024, 3, 2))).isEqualTo(NOT_DORMANT);
    }

    @Test
    void R38_what_it_was_before_is_not_known() {
        assertThat(number("2024-03-02", null, null).statusOn(LocalDate.of(2024, 3, 1)))
                .isEqualTo(UNKNOWN);
        assertThat(number("2024-03-02", "2032-03-02", null).statusOn(LocalDate.of(2032, 3, 1)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void R38_it_carries_the_level_of_identity_and_prints_no_more() {
        CoordinationNumber number = number("2024-03-02", null, null);
        assertThat(number.identityLevel()).isEqualTo(IdentityLevel.PROBABLE);
        assertThat(number).hasToString("CoordinationNumber[PROBABLE]");
    }

    @Test
    void R38_a_personal_number_has_no_level() {
        Refusals.assertRefused(
                () -> new CoordinationNumber(
                        held(TestNumbers.YOUNG), IdentityLevel.PROVED, LocalDate.of(2024, 3, 2), null, null),
                FindingCode.BAD_PERSONAL_NUMBER,
                "This is not the number expected here: it is no coordination number. Check it at its source; it is not"
                        + " repeated here.",
                "Detta är inte det nummer som väntas här: det är inget samordningsnummer. Kontrollera det vid källan;"
                        + " det upprepas inte här.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-02, 2024-06-01, , the renewal, förnyelsen, the assignment, tilldelningen",
        "2024-06-02, , 2024-06-01, the declaration of dormancy, vilandeförklaringen, the assignment, tilldelningen",
        "2023-06-02, 2024-06-02, 2024-06-01, the declaration of dormancy, vilandeförklaringen, the renewal, förnyelsen"
    })
    void R38_steps_out_of_order_are_refused(
            String assigned,
            String renewed,
            String declared,
            String later,
            String senare,
            String earlier,
            String tidigare) {
        Refusals.assertRefused(
                () -> number(assigned, renewed, declared),
                FindingCode.OUT_OF_ORDER,
                "In the coordination number, " + later + " (2024-06-01) is dated before " + earlier
                        + " (2024-06-02). Correct one of the two.",
                "I samordningsnumret har " + senare + " (2024-06-01) ett datum före " + tidigare
                        + " (2024-06-02). Rätta ett av datumen.");
    }

    @Test
    void R38_steps_of_one_day_are_in_order() {
        assertThat(number("2024-06-02", "2024-06-02", "2024-06-02").statusOn(LocalDate.of(2024, 6, 2)))
                .isEqualTo(DORMANT);
    }
}
