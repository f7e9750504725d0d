// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.individual.IndividualId;

/**
 * None of the numbers that Skatteverket publishes for tests, and that are nobody's, can be an id. They are no part of
 * this project: the test is skipped where the folder with them is not beside the checkout.
 */
final class PersonalNumberTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "personnummer");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

    @Test
    void noPersonalNumberIsAnId() throws IOException {
        assertNoneIsAnId("test_personnummer_sample.json");
    }

    @Test
    void noCoordinationNumberIsAnId() throws IOException {
        assertNoneIsAnId("coordination_numbers_classified.csv");
    }

    private static void assertNoneIsAnId(String file) throws IOException {
        List<String> numbers = numbers(file);
        assertThat(numbers).hasSizeGreaterThan(1000);
        long accepted = numbers.stream()
                .flatMap(PersonalNumberTest::written)
                .filter(word -> !isRefused(word))
                .count();
        assertThat(accepted).as("ways of writing a number that were accepted").isZero();
    }

    private static List<String> numbers(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "There are no test numbers beside this checkout; no number was tried.");
        return TWELVE_DIGITS
                .matcher(Files.readString(path))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** With and without century and separator. */
    private static Stream<String> written(String number) {
        return Stream.of(number, number.substring(2)).flatMap(digits -> {
            String date = digits.substring(0, digits.length() - 4);
            String serial = digits.substring(digits.length() - 4);
            return Stream.of("", "-", "+").map(separator -> date + separator + serial);
        });
    }

    private static boolean isRefused(String word) {
        try {
            return IndividualId.of(word) == null;
        } catch (InvalidValueException refused) {
            return refused.code() == FindingCode.ID_LIKE_PERSONAL_NUMBER
                    && !refused.getMessage().contains(word);
        }
    }
}
