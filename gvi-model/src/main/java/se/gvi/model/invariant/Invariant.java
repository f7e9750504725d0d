// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.identity.PersonalNumberGuard;

/** Checks of one value, each throwing {@link InvalidValueException} with the message that a file would get. */
public final class Invariant {

    /** The most characters of a name or a code. */
    public static final int SHORT = 200;

    /** The most characters of a text written by a human being. */
    public static final int LONG = 4000;

    private Invariant() {}

    /**
     * Reads a word of a closed list. A creator of each list calls it, so that a mapper neither takes the number of a
     * constant for its word nor repeats a word that is none.
     *
     * @param <E> the list
     * @param type the list
     * @param word the name of a constant
     * @return the constant
     * @throws InvalidValueException with {@link FindingCode#UNKNOWN_VALUE} if the list has no such word
     */
    public static <E extends Enum<E>> E word(Class<E> type, String word) {
        Objects.requireNonNull(word, "word");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new InvalidValueException(
                FindingCode.UNKNOWN_VALUE,
                Map.of(
                        "member", Text.of("of type " + type.getSimpleName(), "av typen " + type.getSimpleName()),
                        "record", Text.of("this record", "posten"),
                        "allowed",
                                Stream.of(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Requires that a text, if there is one, has characters, not too many of them, none that cannot be shown, and no
     * personal number among them.
     *
     * @param value the text, or null
     * @param record what it belongs to
     * @param member the member's name in the format
     * @param longest the most characters, inclusive
     * @throws InvalidValueException with {@link FindingCode#BAD_TEXT} if it has not, with
     *     {@link FindingCode#PERSONAL_NUMBER_IN_TEXT} if it holds a personal number
     */
    public static void text(@Nullable String value, Text record, String member, int longest) {
        if (value != null && !isText(value, longest)) {
            throw new InvalidValueException(
                    FindingCode.BAD_TEXT, Map.of("record", record, "member", member, "longest", longest));
        }
        if (value != null && PersonalNumberGuard.isIn(value)) {
            throw new InvalidValueException(
                    FindingCode.PERSONAL_NUMBER_IN_TEXT, Map.of("record", record, "member", member));
        }
    }

    /**
     * Tells whether a text has characters, not too many of them, and none that cannot be shown. A character is a code
     * point of Unicode: what Java writes with two units counts once.
     */
    static boolean isText(String value, int longest) {
        return !value.isBlank()
                && value.codePointCount(0, value.length()) <= longest
                && value.codePoints()
                        .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                                || (Character.isISOControl(c) && c != '\n'));
    }

    /**
     * Requires that of two steps, if both are dated, the later one is not dated before the earlier one.
     *
     * @param record what they belong to
     * @param laterStep what comes later
     * @param later its day, or null
     * @param earlierStep what comes earlier
     * @param earlier its day, or null
     * @throws InvalidValueException with {@link FindingCode#OUT_OF_ORDER} if the days are the wrong way round
     */
    public static void order(
            Text record, Text laterStep, @Nullable LocalDate later, Text earlierStep, @Nullable LocalDate earlier) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            throw new InvalidValueException(
                    FindingCode.OUT_OF_ORDER,
                    Map.of(
                            "record", record,
                            "later", laterStep,
                            "laterDate", later,
                            "earlier", earlierStep,
                            "earlierDate", earlier));
        }
    }
}
