// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;

/**
 * Asks the constructor of a record what only it knows, by giving it values and listening to what it refuses: so nothing
 * that describes the format states a second time what the model checks.
 */
public final class Inquiry {

    /** A text that no member can hold, whatever its form. */
    private static final String NO_TEXT = "\0";

    /** What was refused, and about which member. */
    private record Refusal(FindingCode code, @Nullable Object member) {}

    private final RecordType type;

    private Inquiry(RecordType type) {
        this.type = type;
    }

    /** Starts to ask about a record. */
    public static Inquiry about(RecordType type) {
        return new Inquiry(type);
    }

    /** What holds for the values of a member. */
    public Bounds bounds(RecordType.Member member) {
        if (member.type() instanceof ListType list) {
            Object entry = list.elements().sample();
            return new Bounds(
                    list.elements() instanceof TextType ? longest(member, List.of(NO_TEXT)) : OptionalInt.empty(),
                    false,
                    !newRefusals(member, List.of()).isEmpty(),
                    newRefusals(member, List.of(entry, entry)).stream()
                            .anyMatch(refusal -> refusal.code() == FindingCode.REPEATED_ENTRY));
        }
        if (!isPlainText(member.type())) {
            return new Bounds(OptionalInt.empty(), false, false, false);
        }
        boolean isId = newRefusals(member, NO_TEXT).stream().anyMatch(refusal -> refusal.code() == FindingCode.BAD_ID);
        return new Bounds(longest(member, NO_TEXT), isId, false, false);
    }

    private static boolean isPlainText(ValueType type) {
        return type.getClass() == TextType.class;
    }

    private OptionalInt longest(RecordType.Member member, Object value) {
        boolean plain = isPlainText(member.type() instanceof ListType list ? list.elements() : member.type());
        return !plain
                ? OptionalInt.empty()
                : type.refusals(with(member, value)).stream()
                        .filter(bad -> bad.code() == FindingCode.BAD_TEXT
                                && member.name().equals(bad.arguments().get("member")))
                        .map(bad -> bad.arguments().get("longest"))
                        .filter(Integer.class::isInstance)
                        .mapToInt(Integer.class::cast)
                        .findFirst();
    }

    /** What is refused with a value of a member and not with a sample. */
    private Set<Refusal> newRefusals(RecordType.Member member, Object value) {
        Set<Refusal> refusals = refusals(with(member, value));
        refusals.removeAll(refusals(with(member, member.type().sample())));
        return refusals;
    }

    private Set<Refusal> refusals(@Nullable Object[] values) {
        return type.refusals(values).stream()
                .map(bad -> new Refusal(bad.code(), bad.arguments().get("member")))
                .collect(Collectors.toSet());
    }

    private @Nullable Object[] with(RecordType.Member member, @Nullable Object value) {
        @Nullable Object[] values = type.samples();
        values[type.position(member.name())] = value;
        return values;
    }

    /** Which words of a list are allowed only with, or without, something else. */
    public List<Restriction> restrictions() {
        List<Restriction> restrictions = new ArrayList<>();
        for (RecordType.Member member : type.members()) {
            if (member.type() instanceof EnumType) {
                restrictions.addAll(restrictions(member, null));
            } else if (member.type() instanceof RecordType record) {
                record.members().stream()
                        .filter(part -> part.type() instanceof EnumType)
                        .forEach(part -> restrictions.addAll(restrictions(member, part)));
            }
        }
        return restrictions;
    }

    private List<Restriction> restrictions(RecordType.Member member, RecordType.@Nullable Member part) {
        List<Restriction> restrictions = new ArrayList<>();
        EnumType list = (EnumType) (part == null ? member : part).type();
        List<String> always = allowed(list, member, part, null);
        if (always.size() < list.words().size()) {
            restrictions.add(restriction(null, member, part, always));
        }
        type.members().stream()
                .filter(given -> !given.required() && !given.equals(member))
                .forEach(given -> {
                    List<String> words = allowed(list, member, part, given);
                    if (words.size() < always.size()) {
                        restrictions.add(restriction(given.name(), member, part, words));
                    }
                });
        return restrictions;
    }

    private static Restriction restriction(
            @Nullable String given, RecordType.Member member, RecordType.@Nullable Member part, List<String> words) {
        return new Restriction(given, member.name(), part == null ? null : part.name(), words);
    }

    private List<String> allowed(
            EnumType list,
            RecordType.Member member,
            RecordType.@Nullable Member part,
            RecordType.@Nullable Member given) {
        return list.words().stream()
                .filter(word -> {
                    @Nullable Object[] values = with(member, value(list, word, member, part));
                    if (given != null) {
                        values[type.position(given.name())] = given.type().sample();
                    }
                    return refusals(values).stream()
                            .noneMatch(refusal -> refusal.code() == FindingCode.UNKNOWN_VALUE
                                    && member.name().equals(refusal.member()));
                })
                .toList();
    }

    private static Object value(
            EnumType list, String word, RecordType.Member member, RecordType.@Nullable Member part) {
        Object constant = list.constant(word);
        if (part == null) {
            return constant;
        }
        RecordType record = (RecordType) member.type();
        @Nullable Object[] values = record.samples();
        values[record.position(part.name())] = constant;
        return record.create(values);
    }
}
