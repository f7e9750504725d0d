// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;

/** What somebody sees of one kind of record. */
final class Sight {

    private final EntityType type;
    private final Line line;
    private final Mask mask;
    private final Mask withoutPlaces;
    private final Set<String> dispensable;

    private Sight(Line line, Mask mask, Mask withoutPlaces, Set<String> dispensable) {
        this.type = EntityType.of(line.records());
        this.line = line;
        this.mask = mask;
        this.withoutPlaces = withoutPlaces;
        this.dispensable = dispensable;
    }

    /** What a line shows, or empty if what it lists is not enough to show any record. */
    static Optional<Sight> of(Line line) {
        return of(line, line.members())
                .map(sight -> new Sight(
                        line, sight.mask, sight.withoutPlaces, Naming.dispensable(line.records(), sight.ways())));
    }

    private static Optional<Sight> of(Line line, Set<String> members) {
        RecordType layout = EntityType.of(line.records()).layout();
        Set<String> elsewhere = new LinkedHashSet<>(members);
        elsewhere.removeAll(Protection.PLACES.get(line.records()));
        return Mask.of(layout, members)
                .map(mask -> new Sight(line, mask, Mask.of(layout, elsewhere).orElseThrow(), Set.of()));
    }

    /** The same without members that name records of which some are hidden, where a record can be shown without. */
    Sight naming(Set<RecordKind> every) {
        Set<String> members = new LinkedHashSet<>(ways());
        members.removeIf(
                way -> dispensable.contains(way) && !every.containsAll(Naming.kinds(line.records(), Set.of(way))));
        return of(line, members).orElseThrow();
    }

    /** The members that are seen, but for those that name other records and that can be hidden alone. */
    Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>(ways());
        needed.removeAll(dispensable);
        return needed;
    }

    /** Whether all records are seen, as far as this line says and whoever supplied them. */
    boolean everyRecordFrom(Set<AuthorityBranch> parties) {
        return line.only().isEmpty() && parties.stream().noneMatch(line.notFrom()::contains);
    }

    /** Whether a record is one of those that are seen. */
    boolean passes(Object record, @Nullable AuthorityBranch supplier) {
        if (supplier != null && line.notFrom().contains(supplier)) {
            return false;
        }
        List<RecordType.Member> members = type.layout().members();
        @Nullable Object[] values = line.only().isEmpty() ? new @Nullable Object[0] : type.values(record);
        for (Map.Entry<String, Set<String>> only : line.only().entrySet()) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(only.getKey())
                        && !(values[i] instanceof Enum<?> word
                                && only.getValue().contains(word.name()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The record with what is seen of it. */
    Object of(Object record) {
        return type.entity(mask.values(type.values(record)));
    }

    /** The record without what tells where a protected person can be found. */
    Object protecting(Object record) {
        return type.entity(withoutPlaces.values(type.values(record)));
    }

    /** The members that are seen. */
    Set<String> ways() {
        return mask.ways();
    }
}
