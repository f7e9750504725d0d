// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Numbers that Skatteverket publishes for tests, and that are nobody's. The files with them are no part of this
 * project: a test that needs them is skipped where they are not beside the checkout.
 */
final class TestNumbers {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Of a personal number, of one of somebody of more than 100 years, and of the coordination number of SKV M 2010:3. */
    static final String YOUNG = "202001082383";

    static final String OLD = "189001019802";
    static final String COORDINATION = "197010632391";

    private static final List<String> FEW = List.of(YOUNG, OLD, COORDINATION);
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "personnummer");

    private TestNumbers() {}

    /** The personal numbers; skips the test without the file. */
    static List<String> personal() {
        List<String> numbers = new ArrayList<>();
        json("test_personnummer_sample.json").forEach(number -> numbers.add(number.asText()));
        return numbers;
    }

    /** The coordination numbers with the class of their date; skips the test without the file. */
    static Map<String, String> coordination() {
        Map<String, String> classes = new LinkedHashMap<>();
        content("coordination_numbers_classified.csv").lines().skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            classes.put(line.substring(0, comma), line.substring(comma + 1));
        });
        return classes;
    }

    /** A file of cases; skips the test without it. */
    static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(content(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String content(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "There are no test numbers beside this checkout; no number was tried.");
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All numbers that can be parsed, or a few where the files are missing. */
    static List<String> valid() {
        if (!Files.exists(FOLDER)) {
            return FEW;
        }
        Stream<String> coordination = coordination().entrySet().stream()
                .filter(number -> !number.getValue().equals("DAY_EXCEEDS_MONTH"))
                .map(Map.Entry::getKey);
        return Stream.concat(personal().stream(), coordination).toList();
    }

    static Personnummer parse(String number) {
        return Personnummer.parse(number, TODAY);
    }

    /** The number as it is parsed: with and without century, and the sign that is right on {@link #TODAY}. */
    static List<String> parsable(String number) {
        boolean old = Integer.parseInt(number.substring(0, 4)) <= TODAY.getYear() - 100;
        String ten = number.substring(2);
        List<String> forms = new ArrayList<>(List.of(number, signed(number, "-"), signed(ten, old ? "+" : "-")));
        forms.add(old ? signed(number, "+") : ten);
        return forms;
    }

    /** The number in the ways in which people, forms and documents write it, right or wrong. */
    static List<String> written(String number) {
        List<String> forms = new ArrayList<>();
        for (String digits : List.of(number, number.substring(2))) {
            for (String sign : SIGNS) {
                forms.add(signed(digits, sign));
                forms.add(shifted(signed(digits, sign), '\uff10'));
            }
            for (String divider : List.of("-", ".", "/", "\u2011", " ")) {
                forms.add(signed(dividedDate(digits, divider), "-"));
            }
            forms.add(String.join("\u00ad", digits.split("")));
            forms.add(String.join("\u200b\u2060", signed(digits, "-").split("")));
            forms.add(shifted(digits, '\u0660'));
            forms.add(keycaps(digits));
        }
        return forms;
    }

    private static final List<String> SIGNS = List.of(
            "",
            "-",
            "+",
            " ",
            ".",
            "_",
            ":",
            "/",
            "\u00a0",
            "\u202f",
            "\u2010",
            "\u2011",
            "\u2012",
            "\u2013",
            "\u2014",
            "\u2212",
            "\uff0d",
            "\uff0b",
            "\u00b7",
            " - ",
            " \u2013 ",
            "-\n",
            "\u00ad",
            "\u200b",
            "\t");

    static String signed(String digits, String sign) {
        int serial = digits.length() - 4;
        return digits.substring(0, serial) + sign + digits.substring(serial);
    }

    private static String dividedDate(String digits, String divider) {
        int day = digits.length() - 6;
        return digits.substring(0, day - 2)
                + divider
                + digits.substring(day - 2, day)
                + divider
                + digits.substring(day);
    }

    /** With the digits of another script, of which this is the zero. */
    private static String shifted(String number, char zero) {
        StringBuilder shifted = new StringBuilder();
        number.chars().forEach(c -> shifted.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return shifted.toString();
    }

    private static String keycaps(String digits) {
        return String.join("\ufe0f\u20e3", digits.split(""));
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
