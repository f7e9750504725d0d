// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.ValueType;
import se.gvi.model.format.WordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/** Which kinds of record the records of a kind can name, by the members that are shown. */
final class Naming {

    /** The kind whose ids are of a type. */
    private static final ImmutableSetMultimap<Class<?>, RecordKind> IDS = Arrays.stream(RecordKind.values())
            .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(kind -> kind, Naming::idTypes))
            .inverse();

    private Naming() {}

    private static Stream<Class<?>> idTypes(RecordKind kind) {
        return EntityType.of(kind).layout().members().stream()
                .filter(member -> member.name().equals("id"))
                .flatMap(member -> member.type() instanceof WordType word ? Stream.of(word.type()) : Stream.empty());
    }

    /** The other kinds that records can name. */
    static Set<RecordKind> kinds(RecordKind kind, Set<String> shown) {
        return named(kind, shown, EnumSet.allOf(RecordKind.class));
    }

    /** The other kinds that records can name by ids of that kind alone, citations of any kind left out. */
    static Set<RecordKind> byIds(RecordKind kind, Set<String> shown) {
        return named(kind, shown, EnumSet.noneOf(RecordKind.class));
    }

    /** The members that name other records and without which a record can be shown all the same. */
    static Set<String> dispensable(RecordKind kind, Set<String> shown) {
        Set<String> dispensable = new LinkedHashSet<>();
        for (String way : shown) {
            Set<String> others = new LinkedHashSet<>(shown);
            others.remove(way);
            if (!kinds(kind, Set.of(way)).isEmpty()
                    && Mask.of(EntityType.of(kind).layout(), others).isPresent()) {
                dispensable.add(way);
            }
        }
        return dispensable;
    }

    private static Set<RecordKind> named(RecordKind kind, Set<String> shown, Set<RecordKind> cited) {
        Set<RecordKind> named = EnumSet.noneOf(RecordKind.class);
        collect(EntityType.of(kind).layout(), "", shown, cited, named);
        named.remove(kind);
        return named;
    }

    private static void collect(
            RecordType type, String before, Set<String> shown, Set<RecordKind> cited, Set<RecordKind> named) {
        for (RecordType.Member member : type.members()) {
            String way = before + member.name();
            ValueType single = member.type() instanceof ListType list ? list.elements() : member.type();
            if (single instanceof RecordType part) {
                boolean any = shown.stream().anyMatch(each -> each.startsWith(way + "."));
                if (part.type() == RecordRef.class && any) {
                    named.addAll(cited);
                }
                collect(part, way + ".", shown, cited, named);
            } else if (single instanceof WordType word && shown.contains(way)) {
                named.addAll(IDS.get(word.type()));
            }
        }
    }
}
