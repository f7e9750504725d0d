// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Invariant;

final class PersonnummerProperties {

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(TestNumbers.valid());
    }

    @Property
    void R37_any_other_digit_in_any_place_breaks_the_check_digit(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 2, max = 11) int at,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        char digit = (char) ('0' + (number.charAt(at) - '0' + more) % 10);
        String other = number.substring(0, at) + digit + number.substring(at + 1);
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> TestNumbers.parse(other));
        assertThat(refused).hasMessageContaining("its check digit is not right");
    }

    @Property
    void R37_numbers_are_equal_exactly_when_their_digits_are(
            @ForAll("numbers") String one, @ForAll("numbers") String two) {
        Personnummer number = TestNumbers.parse(one);
        for (String form : TestNumbers.parsable(one)) {
            assertThat(TestNumbers.parse(form)).isEqualTo(number).hasSameHashCodeAs(number);
        }
        assertThat(number.equals(TestNumbers.parse(two))).isEqualTo(one.equals(two));
        assertThat(number).isNotEqualTo(one).isNotEqualTo(null);
    }

    @Property
    void R37_the_sign_of_ten_digits_tells_the_century_on_every_day_of_a_life(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 150) int age) {
        int year = Integer.parseInt(number.substring(0, 4));
        String form = TestNumbers.signed(number.substring(2), age < 100 ? "-" : "+");
        for (LocalDate day : List.of(LocalDate.of(year + age, 1, 1), LocalDate.of(year + age, 12, 31))) {
            assertThat(Personnummer.parse(form, day).revealTwelveDigits()).isEqualTo(number);
        }
    }

    @Test
    void R39_a_hash_code_is_shared_by_many_numbers() {
        Set<Integer> hashes = new HashSet<>();
        TestNumbers.valid()
                .forEach(number -> hashes.add(TestNumbers.parse(number).hashCode()));
        assertThat(hashes).allMatch(hash -> hash >= 0 && hash < 1024);
    }

    @Test
    void R39_nothing_prints_a_digit_of_any_number() {
        for (String number : TestNumbers.valid()) {
            String said = allThatIsSaidOf(number);
            assertThat(said.contains(number.substring(8)) || said.contains(number.substring(2, 8)))
                    .as("something prints a number")
                    .isFalse();
        }
    }

    /** The texts of every value that holds the number, and of every refusal of it, with their stack traces. */
    private static String allThatIsSaidOf(String number) {
        StringBuilder said = new StringBuilder();
        Personnummer parsed = TestNumbers.parse(number);
        HeldPersonnummer held =
                new HeldPersonnummer(parsed, PersonnummerGround.SECURE_IDENTIFICATION, "two of the same name");
        said.append(parsed).append(held).append(Optional.of(parsed)).append(Map.of(parsed, held));
        LocalDate day = LocalDate.of(1, 1, 1);
        refusal(() -> new CoordinationNumber(held, IdentityLevel.PROVED, day, null, null), said);
        refusal(() -> Personnummer.parse(number, day), said);
        refusal(() -> Personnummer.parse(number, LocalDate.of(9999, 1, 1)), said);
        refusal(() -> TestNumbers.parse(number.substring(0, 11)), said);
        refusal(() -> TestNumbers.parse(number.substring(0, 11) + (number.charAt(11) == '0' ? 1 : 0)), said);
        refusal(() -> TestNumbers.parse("pnr " + number), said);
        refusal(() -> TestNumbers.parse(TestNumbers.signed(number.substring(0, 11), "-T")), said);
        refusal(() -> IndividualId.of(number), said);
        refusal(() -> IndividualId.of("I-" + TestNumbers.signed(number, "-")), said);
        refusal(() -> Invariant.text("pnr " + number, Text.same("x"), "name", Invariant.LONG), said);
        refusal(() -> new HeldPersonnummer(parsed, PersonnummerGround.PURPOSE, "of " + number), said);
        return said.toString();
    }

    private static void refusal(ThrowingCallable call, StringBuilder said) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, call);
        if (refused != null) {
            StringWriter trace = new StringWriter();
            refused.printStackTrace(new PrintWriter(trace));
            said.append(trace.toString().replaceAll("\\.java:[0-9]+", ""))
                    .append(Refusals.swedish(refused))
                    .append(refused.arguments());
            assertThat(refused.code())
                    .isIn(
                            FindingCode.BAD_PERSONAL_NUMBER,
                            FindingCode.ID_LIKE_PERSONAL_NUMBER,
                            FindingCode.PERSONAL_NUMBER_IN_TEXT);
        }
    }
}
