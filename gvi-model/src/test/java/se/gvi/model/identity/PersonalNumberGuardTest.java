// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonalNumberGuardTest {

    @Test
    void R39_every_test_number_is_found_however_it_is_written() {
        List<String> numbers = Stream.concat(
                        TestNumbers.personal().stream(), TestNumbers.coordination().keySet().stream())
                .toList();
        long missed = numbers.stream()
                .flatMap(number -> TestNumbers.written(number).stream())
                .filter(form -> !PersonalNumberGuard.isIn(form))
                .count();
        assertThat(missed).as("ways of writing a number that were not found").isZero();
    }

    @Test
    void R39_interim_numbers_are_found_as_the_public_cases_say() {
        for (JsonNode each : TestNumbers.json("interim.json")) {
            for (String form : List.of("long_format", "short_format", "separated_format", "separated_long")) {
                String number = each.path(form).asText();
                assertThat(PersonalNumberGuard.isIn("Antagen " + number + "."))
                        .isEqualTo(each.path("valid").asBoolean());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200108-2383",
                "(200108-2383)",
                "pnr200108-2383",
                "pnr:2001082383.",
                "P-20200108-2383",
                "P202001082383x",
                "0,200108-2383",
                "2026 200108-2383",
                "Dnr 2026-200108-2383-1",
                "200108-2383 701063-2391",
                "200108-2383,701063-2391",
                "200108-2384 701063-2391",
                "Född 2020-01-08-2383.",
                "Född 2020-01-08 - 2383.",
                "Född 2020 01 08\u20142383",
                "200108\u00a02383",
                "200108 \n2383",
                "2\u200b00108\u00ad-2\u0308383",
                "\u202e200108-2383\u202c",
                "\ud835\udfd0\ud835\udfce0108-2383",
                "\u2460 \u00b2\u2070\u2070\u00b9\u2070\u2078\u00b2\u00b3\u2078\u00b3",
                "\u09e8\u09e6\u09e6\u09e7\u09e6\u09ee-\u09e8\u09e9\u09ee\u09e9",
                "701063 2391",
                "000101-T220",
                "20000101t220"
            })
    void R39_a_number_is_found_in_a_text(String text) {
        assertThat(PersonalNumberGuard.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "200108-238",
                "200108-2384",
                "200108-23830",
                "1200108-2383",
                "1\u00ad200108-2383",
                "200108-2383\u200b0",
                "2383-200108",
                "200108, 2383",
                "200108;2383",
                "200108 och 2383",
                "200108----2383",
                "20010823-83",
                "2001-08-2383",
                "202001082383202001082383",
                "212001082383",
                "172001082383",
                "150916-0006",
                "201308-2386",
                "200100-0009",
                "556016-0680",
                "5560160680",
                "000101-E221",
                "000101-T221",
                "000101-TT22",
                "0000000000",
                "000000000000",
                // telephone and account numbers
                "+46 70 123 45 67",
                "+46701234567",
                "070-123 45 67",
                "0411-12 34 56",
                "SE45 5000 0000 0583 9825 7466",
                // days and times
                "2026-03-02T09:30:00Z",
                "20260302T093000Z",
                "20260302T0930Z",
                "2026-03-02 09:30:00",
                "2020-01-08 0931",
                "2020 01 08 2306",
                "2020-01-08 23:83",
                "200108 23:83",
                "2026-01-01 - 2026-12-31",
                "2026-01-01-2026-12-31",
                "2026-01-01/2026-12-31",
                "20260101-20261231",
                "20200108023830",
                "1772443800123",
                // hashes and UUIDs
                "7f200108-2383-4c1b-9e3d-0a1b2c3d4e5f",
                "9b1d7c00f2a2001082383bfe01ab34cd55aa6677",
                "k1-9b1d7c00f2a2001082383bfe01ab34cd55aa6677"
            })
    void other_digits_are_left_alone(String text) {
        assertThat(PersonalNumberGuard.isIn(text)).isFalse();
    }

    /** The date ranges above would be numbers if nothing came behind: otherwise the test would test nothing. */
    @Test
    void a_date_that_is_followed_by_four_digits_is_a_number_if_its_check_digit_is_right() {
        assertThat(PersonalNumberGuard.isIn("2020-01-08-2383")).isTrue();
        assertThat(PersonalNumberGuard.isIn("2020-01-08-2383-12-31")).isFalse();
        assertThat(PersonalNumberGuard.isIn("2020-01-08 2383")).isTrue();
        assertThat(PersonalNumberGuard.isIn("7f200108-2383")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200108-2384",
                "2001082380",
                "201900-0000",
                "20200108+0000",
                "190000000000",
                "990101.1234",
                "990101_1234",
                "990101:1234",
                "990101 1234",
                "1999-01-01-1234",
                "990101\u20131234"
            })
    void R39_a_word_that_is_written_as_a_number_is_like_one_whatever_its_digits(String word) {
        assertThat(PersonalNumberGuard.isLike(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I-042",
                "992001-1234",
                "990101-123",
                "990101-12345",
                "P990101-1234",
                "990101-1234x",
                "9901-01-1234",
                "990101-T123",
                "990101-1234-"
            })
    void R39_a_word_that_is_not_is_not(String word) {
        assertThat(PersonalNumberGuard.isLike(word)).isFalse();
    }

    @Test
    void a_long_text_of_almost_numbers_is_read_in_time() {
        String almost = "200108-2384 ab\u200b\u200b9b1d7c00f2a2001082383bfe01ab34cd55aa6677-".repeat(20_000);
        assertThat(PersonalNumberGuard.isIn(almost)).isFalse();
        assertThat(PersonalNumberGuard.isIn(almost + " 200108-2383")).isTrue();
    }
}
