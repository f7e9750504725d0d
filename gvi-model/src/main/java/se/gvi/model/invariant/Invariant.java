// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/** Checks of one value, each throwing {@link InvalidValueException} with the message that a file would get. */
public final class Invariant {

    /** The most characters of a name or a code. */
    public static final int SHORT = 200;

    /** The most characters of a text written by a human being. */
    public static final int LONG = 4000;

    private Invariant() {}

    /**
     * Requires that a member is there.
     *
     * @param <T> the type of the member
     * @param value the member's value
     * @param record what it belongs to, as messages name it
     * @param member the member's name in the format
     * @return the value
     * @throws InvalidValueException with {@link FindingCode#MISSING_MEMBER} if it is null
     */
    public static <T> T member(@Nullable T value, Text record, String member) {
        if (value == null) {
            throw new InvalidValueException(
                    FindingCode.MISSING_MEMBER, Map.of("record", record, "member", member));
        }
        return value;
    }

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
     * Requires that a text, if there is one, has characters, not too many of them, and none that cannot be shown.
     *
     * @param value the text, or null
     * @param record what it belongs to
     * @param member the member's name in the format
     * @param longest the most characters, inclusive
     * @throws InvalidValueException with {@link FindingCode#BAD_TEXT} if it has not
     */
    public static void text(@Nullable String value, Text record, String member, int longest) {
        if (value != null && !isText(value, longest)) {
            throw new InvalidValueException(
                    FindingCode.BAD_TEXT, Map.of("record", record, "member", member, "longest", longest));
        }
    }

    private static boolean isText(String value, int longest) {
        return !value.isBlank()
                && value.length() <= longest
                && value.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n'));
    }

    /**
     * Copies a list, if there is one, so that nobody can change it; no entry may stand twice.
     *
     * @param <T> the type of the entries
     * @param values the list, or null when none was recorded
     * @param record what it belongs to
     * @param member the member's name in the format
     * @return an immutable copy, or null
     * @throws InvalidValueException with {@link FindingCode#REPEATED_ENTRY} if an entry stands twice
     * @throws NullPointerException if an entry is null
     */
    public static <T> @Nullable List<T> distinct(@Nullable List<T> values, Text record, String member) {
        if (values == null) {
            return null;
        }
        List<T> copy = List.copyOf(values);
        if (new HashSet<>(copy).size() < copy.size()) {
            throw new InvalidValueException(
                    FindingCode.REPEATED_ENTRY, Map.of("record", record, "member", member));
        }
        return copy;
    }

    /**
     * Copies a list of texts, if there is one; each must be a text and none may stand twice.
     *
     * @param values the list, or null when none was recorded
     * @param record what it belongs to
     * @param member the member's name in the format
     * @param longest the most characters of each, inclusive
     * @return an immutable copy, or null
     * @throws InvalidValueException with {@link FindingCode#BAD_TEXT} or {@link FindingCode#REPEATED_ENTRY}
     * @throws NullPointerException if an entry is null
     */
    public static @Nullable List<String> texts(
            @Nullable List<String> values, Text record, String member, int longest) {
        List<String> copy = distinct(values, record, member);
        if (copy != null) {
            copy.forEach(value -> text(value, record, member, longest));
        }
        return copy;
    }

    /**
     * Requires a list with at least one entry and none twice, and copies it.
     *
     * @param <T> the type of the entries
     * @param values the list
     * @param record what it belongs to
     * @param member the member's name in the format
     * @return an immutable copy
     * @throws InvalidValueException with {@link FindingCode#MISSING_MEMBER}, {@link FindingCode#EMPTY_LIST} or
     *     {@link FindingCode#REPEATED_ENTRY}
     * @throws NullPointerException if an entry is null
     */
    public static <T> List<T> entries(@Nullable List<T> values, Text record, String member) {
        List<T> copy = member(distinct(values, record, member), record, member);
        if (copy.isEmpty()) {
            throw new InvalidValueException(FindingCode.EMPTY_LIST, Map.of("record", record, "member", member));
        }
        return copy;
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
