// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments have one way to be written. */
final class TimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "0001-01-01", "9999-12-31", "2024-02-29"})
    void days(String text) {
        assertThat(Times.day(text)).isEqualTo(LocalDate.parse(text));
        assertThat(Times.format(LocalDate.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-03",
                "2026-3-2",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "0000-01-01",
                "26-03-02",
                "20260302",
                "2026-03-02Z",
                " 2026-03-02",
                "2026-03-02 ",
                "+2026-03-02",
                "-0001-01-01",
                "2026/03/02",
                "２０２６-03-02",
                "2026-W10-1",
                "2026-061",
                "12026-03-02",
                "2026-03-02T00:00:00Z",
                "igår"
            })
    void texts_that_are_no_days(String text) {
        assertThat(Times.day(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:30:00Z",
                "2026-03-02T00:00:00Z",
                "2026-03-02T23:59:59.999999999Z",
                "2026-03-02T09:30:00.5Z",
                "2026-03-02T09:30:00.000000001Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void moments(String text) {
        assertThat(Times.moment(text)).isEqualTo(Instant.parse(text));
        assertThat(Times.moment(Times.format(Instant.parse(text)))).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-02",
                "2026-03-02T09:30Z",
                "2026-03-02T09:30:00",
                "2026-03-02T09:30:00z",
                "2026-03-02t09:30:00Z",
                "2026-03-02 09:30:00Z",
                "2026-03-02T09:30:00+00:00",
                "2026-03-02T24:00:00Z",
                "2026-03-02T23:60:00Z",
                "2026-03-02T23:59:60Z",
                "2026-03-02T09:30:00.Z",
                "2026-03-02T09:30:00,5Z",
                "2026-03-02T09:30:00.1234567890Z",
                "2026-02-30T09:30:00Z",
                "12026-03-02T09:30:00Z",
                "2026-03-02T9:30:00Z",
                "2026-03-02T09:30:00ZZ",
                "-026-03-02T09:30:00Z",
                "2026-03-02T09:3x:00Z"
            })
    void texts_that_are_no_moments(String text) {
        assertThat(Times.moment(text)).isNull();
    }

    @Test
    void hints_name_the_nearest_word_or_all_of_them() {
        assertThat(Hints.instead("grup", java.util.List.of("id", "group", "groups"))
                        .en())
                .isEqualTo("Did you mean group?");
        assertThat(Hints.instead("gruops", java.util.List.of("id", "group", "groups"))
                        .sv())
                .isEqualTo("Menade du groups?");
        assertThat(Hints.instead("xy", java.util.List.of("id", "group")).en()).isEqualTo("It knows id, group.");
        assertThat(Hints.instead("x".repeat(100_000), java.util.List.of("id", "group"))
                        .sv())
                .isEqualTo("Det känner till id, group.");
    }
}
