// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Refusals;

final class PersonnummerTest {

    private static final LocalDate TODAY = TestNumbers.TODAY;

    private static boolean isAccepted(String text) {
        return catchThrowableOfType(InvalidValueException.class, () -> Personnummer.parse(text, TODAY)) == null;
    }

    private static void assertRefused(String text, LocalDate today, String en, String sv) {
        Refusals.assertRefused(
                () -> Personnummer.parse(text, today),
                FindingCode.BAD_PERSONAL_NUMBER,
                "This is not the number expected here: " + en + ". Check it at its source; it is not repeated here.",
                "Detta är inte det nummer som väntas här: " + sv
                        + ". Kontrollera det vid källan; det upprepas inte här.");
    }

    @Test
    void R37_every_personal_number_for_tests_is_accepted() {
        List<String> numbers = TestNumbers.personal();
        assertThat(numbers).hasSizeGreaterThan(2000);
        for (String number : numbers) {
            for (String form : TestNumbers.parsable(number)) {
                Personnummer parsed = Personnummer.parse(form, TODAY);
                assertThat(parsed.revealTwelveDigits()).isEqualTo(number);
                assertThat(parsed.isCoordinationNumber()).isFalse();
            }
        }
    }

    @Test
    void R37_coordination_numbers_are_of_the_classes_known() {
        Map<String, String> classes = TestNumbers.coordination();
        assertThat(classes).hasSizeGreaterThan(1000);
        classes.forEach((number, expected) -> assertThat(classOf(number)).isEqualTo(expected));
    }

    private static String classOf(String number) {
        if (!isAccepted(number)) {
            return "DAY_EXCEEDS_MONTH";
        }
        Personnummer parsed = TestNumbers.parse(number);
        assertThat(parsed.isCoordinationNumber()).isTrue();
        boolean month = parsed.encodedMonth().isPresent();
        boolean day = parsed.encodedDay().isPresent();
        return month && day ? "REAL_DATE" : month ? "DAY_UNKNOWN" : day ? "MONTH_UNKNOWN" : "MONTH_AND_DAY_UNKNOWN";
    }

    @Test
    void R37_forms_are_right_or_wrong_as_the_public_cases_say() {
        JsonNode cases = TestNumbers.json("structured.json");
        for (String kind : List.of("ssn", "con")) {
            JsonNode strings = cases.path(kind).path("string");
            assertThat(TestNumbers.texts(strings.path("valid")))
                    .isNotEmpty()
                    .allMatch(PersonnummerTest::isAccepted)
                    .allMatch(text -> Personnummer.parse(text, TODAY).isCoordinationNumber() == kind.equals("con"));
            assertThat(TestNumbers.texts(strings.path("invalid"))).isNotEmpty().noneMatch(PersonnummerTest::isAccepted);
        }
    }

    @Test
    void R37_forms_of_one_number_are_equal_as_the_public_list_says() {
        for (JsonNode each : TestNumbers.json("list.json")) {
            boolean valid = each.path("valid").asBoolean();
            assertThat(isAccepted(each.path("long_format").asText())).isEqualTo(valid);
            assertThat(isAccepted(each.path("separated_long").asText())).isEqualTo(valid);
            assertThat(isAccepted(each.path("separated_format").asText())).isEqualTo(valid);
            if (valid) {
                Personnummer number = TestNumbers.parse(each.path("long_format").asText());
                assertThat(TestNumbers.parse(each.path("separated_long").asText()))
                        .isEqualTo(number);
                assertThat(TestNumbers.parse(each.path("separated_format").asText()))
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void R37_interim_numbers_are_no_personal_numbers() {
        for (JsonNode each : TestNumbers.json("interim.json")) {
            for (String form : List.of("long_format", "short_format", "separated_format", "separated_long")) {
                assertThat(isAccepted(each.path(form).asText())).isFalse();
            }
        }
        assertRefused(
                "000101-T220",
                TODAY,
                "it is an interim number, which is known only to the register that gave it",
                "det är ett interimsnummer, som bara är känt i registret som gav det");
    }

    /** The worked example of SKV M 2010:3: born on 3 October 1970. */
    @Test
    void R37_the_official_example_701063_2391() {
        Personnummer number = Personnummer.parse("701063-2391", TODAY);
        assertThat(number.isCoordinationNumber()).isTrue();
        assertThat(number.encodedYear()).isEqualTo(1970);
        assertThat(number.encodedMonth()).hasValue(10);
        assertThat(number.encodedDay()).hasValue(3);
        assertThat(number).isEqualTo(Personnummer.parse("197010632391", TODAY));
    }

    @Test
    void R37_the_hyphen_becomes_a_plus_in_the_year_of_the_hundredth_birthday() {
        LocalDate lastDay = LocalDate.of(2025, 12, 31);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        Personnummer number = Personnummer.parse("192605058326", newYear);

        assertThat(Personnummer.parse("260505-8326", lastDay)).isEqualTo(number);
        assertThat(Personnummer.parse("260505+8326", newYear)).isEqualTo(number);
        assertRefused(
                "260505-8326",
                newYear,
                "it is of a birth yet to come; people of 100 and more have a plus sign or twelve digits",
                "födelsen ligger i framtiden; den som är 100 år eller mer har plustecken eller tolv siffror");
        assertRefused(
                "260505+8326",
                lastDay,
                "nobody born so long ago has one",
                "ingen som är född så långt tillbaka har ett");
        assertRefused(
                "19260505+8326",
                lastDay,
                "it has the plus sign of people who turn 100 or more, and the century says otherwise",
                "det har plustecknet för den som fyller 100 år eller mer, men århundradet säger något annat");
        assertThat(Personnummer.parse("19260505-8326", newYear)).isEqualTo(number);
    }

    @Test
    void R37_a_nearby_day_of_this_month_may_be_later_than_today_and_a_later_month_may_not() {
        assertThat(Personnummer.parse("200108-2383", LocalDate.of(2020, 1, 1)).encodedYear())
                .isEqualTo(2020);
        assertThat(catchThrowableOfType(
                        InvalidValueException.class,
                        () -> Personnummer.parse("202001082383", LocalDate.of(2019, 12, 31))))
                .hasMessageContaining("a birth yet to come");
        assertThat(Personnummer.parse("200108-2383", LocalDate.of(2119, 12, 31)).encodedYear())
                .isEqualTo(2020);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "200108-238",
                "200108-23833",
                " 200108-2383",
                "200108-2383\n",
                "200108 2383",
                "200108\u20132383",
                "20-01-08-2383",
                "2020-01-08-2383",
                "120200108-2383",
                "２００１０８-2383",
                "٢٠٠١٠٨-2383",
                "200108-Q383",
                "20010823-83"
            })
    void R37_what_is_not_written_as_a_number_is_refused(String text) {
        assertRefused(
                text,
                TODAY,
                "write ten or twelve digits, with nothing but - or + before the last four",
                "skriv tio eller tolv siffror, med inget annat än - eller + före de fyra sista");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200100", "200031", "201308", "200132", "200230", "190229", "200192", "201361", "200093"})
    void R37_a_day_that_cannot_be_is_refused(String date) {
        assertRefused(withCheckDigit(date + "001"), TODAY, "there is no such day", "dagen finns inte");
    }

    private static String withCheckDigit(String nine) {
        for (int last = 0; last < 10; last++) {
            if (CheckDigit.isRight(Long.parseLong(nine + last))) {
                return nine + last;
            }
        }
        throw new AssertionError();
    }

    @ParameterizedTest
    @CsvSource({
        "200108-2384, its check digit is not right, kontrollsiffran stämmer inte",
        "150916-0006, no birth number is 000, inget födelsenummer är 000"
    })
    void R37_a_wrong_end_is_refused(String text, String en, String sv) {
        assertRefused(text, TODAY, en, sv);
    }

    @Test
    void R37_nobody_is_more_than_150_years_old() {
        assertRefused(
                TestNumbers.OLD,
                LocalDate.of(2041, 1, 1),
                "nobody born so long ago has one",
                "ingen som är född så långt tillbaka har ett");
        assertThat(Personnummer.parse(TestNumbers.OLD, LocalDate.of(2040, 12, 31))
                        .encodedYear())
                .isEqualTo(1890);
    }

    @Test
    void R37_no_locale_changes_what_is_read() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "fa-IR", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Personnummer.parse("900101+9802", TODAY).revealTwelveDigits())
                        .isEqualTo(TestNumbers.OLD);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void R11_nothing_tells_the_sex() {
        Set<String> methods = Arrays.stream(Personnummer.class.getMethods())
                .map(Method::getName)
                .filter(name -> Arrays.stream(Object.class.getMethods())
                        .noneMatch(inherited -> inherited.getName().equals(name)))
                .collect(Collectors.toSet());
        assertThat(methods)
                .containsExactlyInAnyOrder(
                        "parse",
                        "isCoordinationNumber",
                        "encodedYear",
                        "encodedMonth",
                        "encodedDay",
                        "revealTwelveDigits");
    }

    @Test
    void nothing_is_read_from_nothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Personnummer.parse(null, TODAY))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Personnummer.parse(TestNumbers.YOUNG, null))
                .withMessage("today");
    }
}
