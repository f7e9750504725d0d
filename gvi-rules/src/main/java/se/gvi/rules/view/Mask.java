// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.format.ListType;
import se.gvi.model.format.RecordType;

/**
 * What is left of the records of a type when only the listed members may be seen. A record without what it needs, or
 * without what would make the rest untrue, is not left at all; then there is no mask.
 */
final class Mask {

    /** What becomes of one member. */
    private interface Part {
        @Nullable Object of(Object value);
    }

    private static final Part HIDDEN = value -> null;
    private static final Part SHOWN = value -> value;

    private final RecordType type;
    private final List<Part> parts;
    private final Set<String> ways;

    private Mask(RecordType type, List<Part> parts, Set<String> ways) {
        this.type = type;
        this.parts = parts;
        this.ways = ways;
    }

    /** The mask that shows the listed members, or empty if nothing can be shown. */
    static Optional<Mask> of(RecordType type, Set<String> listed) {
        List<RecordType.Member> members = type.members();
        List<Part> parts = new ArrayList<>();
        List<Set<String>> ways = new ArrayList<>();
        for (RecordType.Member member : members) {
            Set<String> below = below(member.name(), listed);
            Optional<Mask> nested = RecordType.part(member.type()).flatMap(part -> of(part, below));
            boolean single = RecordType.part(member.type()).isEmpty() && listed.contains(member.name());
            parts.add(nested.isPresent() ? within(member, nested.get()) : single ? SHOWN : HIDDEN);
            ways.add(
                    nested.isPresent()
                            ? above(member.name(), nested.get())
                            : single ? Set.of(member.name()) : Set.of());
        }
        for (int i = 0; i < members.size(); i++) {
            boolean falsified = false;
            for (int j = 0; j < members.size(); j++) {
                falsified |= parts.get(j) == HIDDEN
                        && Telling.falseWithout(
                                type, members.get(i).name(), members.get(j).name());
            }
            if (falsified) {
                parts.set(i, HIDDEN);
                ways.set(i, Set.of());
            }
            if (parts.get(i) == HIDDEN
                    && (members.get(i).required()
                            || Telling.byAbsence(type, members.get(i).name()))) {
                return Optional.empty();
            }
        }
        Set<String> shown = new LinkedHashSet<>();
        ways.forEach(shown::addAll);
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Mask(type, List.copyOf(parts), Set.copyOf(shown)));
    }

    private static Set<String> below(String member, Set<String> listed) {
        Set<String> below = new LinkedHashSet<>();
        for (String way : listed) {
            if (way.startsWith(member + ".")) {
                below.add(way.substring(member.length() + 1));
            }
        }
        return below;
    }

    private static Set<String> above(String member, Mask nested) {
        Set<String> above = new LinkedHashSet<>();
        nested.ways.forEach(way -> above.add(member + "." + way));
        return above;
    }

    /** Entries of a list that can no longer be told apart are one. */
    private static Part within(RecordType.Member member, Mask nested) {
        return member.type() instanceof ListType
                ? list -> List.copyOf(((List<?>) list)
                        .stream().map(nested::record).collect(LinkedHashSet::new, Set::add, Set::addAll))
                : nested::record;
    }

    private Object record(Object whole) {
        return type.create(values(type.values(whole)));
    }

    /** What is left of the values of the members, in their order. */
    @Nullable Object[] values(@Nullable Object[] whole) {
        @Nullable Object[] left = new @Nullable Object[whole.length];
        for (int i = 0; i < whole.length; i++) {
            Object value = whole[i];
            left[i] = value == null ? null : parts.get(i).of(value);
        }
        return left;
    }

    /** The members that are shown, as ways to single values. */
    Set<String> ways() {
        return ways;
    }
}
