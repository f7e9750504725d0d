// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.format.EntityType;
import se.gvi.model.id.RecordKind;

/**
 * What something reads of a situation, at most: kinds of record, and of each the members. Changing anything else changes
 * nothing of it. What is not needed need not be held, shown or disclosed (Regulation (EU) 2016/679 art. 5(1)(c);
 * brottsdatalagen 2:8).
 *
 * @param members for each kind that is read its members, each as the way to a single value, such as {@code span.from}
 *     or {@code evidence.source}, in the order of the format; both immutable
 */
public record Needs(Map<RecordKind, Set<String>> members) {

    /**
     * Needs.
     *
     * @param members for each kind that is read its members
     * @throws IllegalArgumentException if a kind of record has no such member
     */
    public Needs {
        Map<RecordKind, Set<String>> ordered = new EnumMap<>(RecordKind.class);
        members.forEach((kind, named) -> ordered.put(kind, inOrder(kind, named)));
        members = Collections.unmodifiableMap(ordered);
    }

    private static Set<String> inOrder(RecordKind kind, Set<String> named) {
        List<String> known = EntityType.of(kind).layout().ways();
        for (String member : named) {
            if (!known.contains(member)) {
                throw new IllegalArgumentException("A record of kind " + kind + " has no member " + member
                        + ". Name one of " + String.join(", ", known) + ".");
            }
        }
        Set<String> ordered = new LinkedHashSet<>(known);
        ordered.retainAll(named);
        return Collections.unmodifiableSet(ordered);
    }

    /**
     * Members of one kind of record.
     *
     * @param kind the kind
     * @param members the ways to the values that are read
     * @return the needs
     * @throws IllegalArgumentException if it has no such member
     */
    public static Needs of(RecordKind kind, String... members) {
        return new Needs(Map.of(kind, new LinkedHashSet<>(Arrays.asList(members))));
    }

    /**
     * Returns what reads nothing.
     *
     * @return no kind at all
     */
    public static Needs nothing() {
        return new Needs(Map.of());
    }

    /**
     * Returns what may read anything.
     *
     * @return every member of every kind of record
     */
    public static Needs everything() {
        Map<RecordKind, Set<String>> all = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            all.put(kind, new LinkedHashSet<>(EntityType.of(kind).layout().ways()));
        }
        return new Needs(all);
    }

    /**
     * These needs and others.
     *
     * @param others the others
     * @return both together
     */
    public Needs and(Needs others) {
        Map<RecordKind, Set<String>> both = new EnumMap<>(RecordKind.class);
        for (Needs needs : List.of(this, others)) {
            needs.members()
                    .forEach((kind, named) -> both.computeIfAbsent(kind, none -> new LinkedHashSet<>())
                            .addAll(named));
        }
        return new Needs(both);
    }

    /**
     * Returns the members of a kind that are read.
     *
     * @param kind the kind
     * @return an immutable set, empty if the kind is not read
     */
    public Set<String> of(RecordKind kind) {
        return members.getOrDefault(kind, Set.of());
    }
}
