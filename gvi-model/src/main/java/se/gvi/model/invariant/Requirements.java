// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.identity.PersonalNumberGuard;

/**
 * What one record requires of its members, checked one after the other and refused together, so that whoever mends a
 * record learns all that is wrong with it at once. Checks bear that members are missing: each looks at what is there.
 */
public final class Requirements {

    private final Supplier<Text> label;
    private final List<InvalidValueException> broken = new ArrayList<>(0);

    /**
     * Starts to check a record.
     *
     * @param label how messages name the record; asked for only if something is wrong
     */
    public Requirements(Supplier<Text> label) {
        this.label = Objects.requireNonNull(label, "label");
    }

    /**
     * Requires that a member is there.
     *
     * @param member the member's name in the format
     * @param value its value, or null if it is not there
     */
    public void member(String member, @Nullable Object value) {
        if (value == null) {
            refuse(FindingCode.MISSING_MEMBER, Map.of("member", member));
        }
    }

    /**
     * Requires that a text, if there is one, has characters, not too many of them, none that cannot be shown, and no
     * personal number among them.
     *
     * @param member the member's name in the format
     * @param value the text, or null
     * @param longest the most characters, inclusive
     */
    public void text(String member, @Nullable String value, int longest) {
        if (value != null) {
            eachText(member, List.of(value), longest);
        }
    }

    private void eachText(String member, List<String> values, int longest) {
        if (!values.stream().allMatch(value -> Invariant.isText(value, longest))) {
            refuse(FindingCode.BAD_TEXT, Map.of("member", member, "longest", longest));
        }
        if (values.stream().anyMatch(PersonalNumberGuard::isIn)) {
            refuse(FindingCode.PERSONAL_NUMBER_IN_TEXT, Map.of("member", member));
        }
    }

    /**
     * Requires that a list, if there is one, names nothing twice, and copies it so that nobody can change it.
     *
     * @param <T> the type of the entries
     * @param member the member's name in the format
     * @param values the list, or null if there is none
     * @return an immutable copy, or null if there is none
     * @throws NullPointerException if an entry is null
     */
    public <T> @Nullable List<T> distinct(String member, @Nullable List<T> values) {
        return values == null ? null : list(member, values);
    }

    /**
     * Requires that a list, if there is one, holds texts as {@link #text} does and none twice, and copies it.
     *
     * @param member the member's name in the format
     * @param values the list, or null if there is none
     * @param longest the most characters of each, inclusive
     * @return an immutable copy, or null if there is none
     * @throws NullPointerException if an entry is null
     */
    public @Nullable List<String> texts(String member, @Nullable List<String> values, int longest) {
        List<String> copy = distinct(member, values);
        if (copy != null) {
            eachText(member, copy, longest);
        }
        return copy;
    }

    /**
     * Requires a list that names nothing twice, and copies it.
     *
     * @param <T> the type of the entries
     * @param member the member's name in the format
     * @param values the list, or null if it is not there
     * @return an immutable copy, without entries if the list is not there
     * @throws NullPointerException if an entry is null
     */
    public <T> List<T> list(String member, @Nullable List<T> values) {
        member(member, values);
        List<T> copy = values == null ? List.of() : List.copyOf(values);
        if (copy.size() > 1 && new HashSet<>(copy).size() < copy.size()) {
            refuse(FindingCode.REPEATED_ENTRY, Map.of("member", member));
        }
        return copy;
    }

    /**
     * Requires a list with at least one entry and none twice, and copies it.
     *
     * @param <T> the type of the entries
     * @param member the member's name in the format
     * @param values the list, or null if it is not there
     * @return an immutable copy, without entries if the list is not there
     * @throws NullPointerException if an entry is null
     */
    public <T> List<T> entries(String member, @Nullable List<T> values) {
        if (values != null && values.isEmpty()) {
            refuse(FindingCode.EMPTY_LIST, Map.of("member", member));
        }
        return list(member, values);
    }

    /**
     * Requires a list with at least one text as {@link #text} requires it and none twice, and copies it.
     *
     * @param member the member's name in the format
     * @param values the list, or null if it is not there
     * @param longest the most characters of each, inclusive
     * @return an immutable copy, without entries if the list is not there
     * @throws NullPointerException if an entry is null
     */
    public List<String> textEntries(String member, @Nullable List<String> values, int longest) {
        List<String> copy = entries(member, values);
        eachText(member, copy, longest);
        return copy;
    }

    /**
     * Requires that of two steps, if both are dated, the later one is not dated before the earlier one.
     *
     * @param laterStep what comes later
     * @param later its day, or null
     * @param earlierStep what comes earlier
     * @param earlier its day, or null
     */
    public void order(Text laterStep, @Nullable LocalDate later, Text earlierStep, @Nullable LocalDate earlier) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            refuse(
                    FindingCode.OUT_OF_ORDER,
                    Map.of(
                            "later", laterStep,
                            "laterDate", later,
                            "earlier", earlierStep,
                            "earlierDate", earlier));
        }
    }

    /**
     * Says that something else is wrong.
     *
     * @param code what
     * @param arguments what the message speaks of besides the record
     */
    public void refuse(FindingCode code, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("record", label.get());
        broken.add(new InvalidValueException(code, all));
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException if anything is wrong: the first thing, with the others as suppressed exceptions
     */
    public void verify() {
        if (!broken.isEmpty()) {
            InvalidValueException first = broken.get(0);
            broken.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
