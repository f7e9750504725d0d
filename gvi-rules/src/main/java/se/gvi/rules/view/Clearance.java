// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.format.EntityType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Source;

/**
 * What somebody sees for a purpose of every kind of record. It follows from the visibility and from which parties there
 * are among the sources, never from what any record holds.
 */
final class Clearance {

    /**
     * Kinds of record that cannot stand without every record of another: a focus without the notice before it, or a
     * mandatory invitation without the supervision that obliges, would read as an error that nobody made.
     */
    private static final ImmutableMap<RecordKind, RecordKind> LEANING = ImmutableMap.of(
            RecordKind.FOCUS, RecordKind.NOTICE,
            RecordKind.INVITATION, RecordKind.SUPERVISION);

    /**
     * Kinds of record of which the latest counts. All of them are seen or none: with some hidden an older one would count
     * that no longer does. An assessment that cites a hidden record is hidden alone, though: people may cite anything, so
     * that otherwise hardly anybody would see an assessment. Criteria know that one may be missing.
     */
    private static final ImmutableSet<RecordKind> REPLACING =
            Sets.immutableEnumSet(RecordKind.CLASSIFICATION, RecordKind.ASSESSMENT);

    private final Map<RecordKind, Sight> sights;
    private final Set<RecordKind> everyRecord;

    private Clearance(Map<RecordKind, Sight> sights, Set<RecordKind> everyRecord) {
        this.sights = sights;
        this.everyRecord = everyRecord;
    }

    static Clearance of(Visibility visibility, AuthorityBranch recipient, Purpose purpose, List<Source> sources) {
        Set<AuthorityBranch> parties = sources.stream().map(Source::branch).collect(Collectors.toSet());
        Map<RecordKind, Sight> sights = new EnumMap<>(RecordKind.class);
        visibility
                .lines(recipient, purpose)
                .forEach((kind, line) -> Sight.of(line).ifPresent(sight -> sights.put(kind, sight)));
        Set<RecordKind> every = everyRecord(sights, parties);
        while (sights.entrySet()
                .removeIf(entry -> lacksWhatItLeansOn(entry.getKey(), every)
                        || mayLackTheLatest(entry.getKey(), entry.getValue(), every, parties))) {
            every.retainAll(everyRecord(sights, parties));
        }
        sights.replaceAll((kind, sight) -> sight.naming(every));
        if (!every.contains(RecordKind.COVERAGE)) {
            sights.remove(RecordKind.COVERAGE);
        }
        return new Clearance(sights, every);
    }

    private static boolean lacksWhatItLeansOn(RecordKind kind, Set<RecordKind> every) {
        return Optional.ofNullable(LEANING.get(kind))
                .filter(other -> !every.contains(other))
                .isPresent();
    }

    private static boolean mayLackTheLatest(
            RecordKind kind, Sight sight, Set<RecordKind> every, Set<AuthorityBranch> parties) {
        return REPLACING.contains(kind)
                && !(sight.everyRecordFrom(parties) && every.containsAll(Naming.byIds(kind, sight.needed())));
    }

    /** The kinds of which no record is hidden, neither by its own line nor because it names one that is. */
    private static Set<RecordKind> everyRecord(Map<RecordKind, Sight> sights, Set<AuthorityBranch> parties) {
        Set<RecordKind> every = EnumSet.noneOf(RecordKind.class);
        sights.forEach((kind, sight) -> {
            if (sight.everyRecordFrom(parties)) {
                every.add(kind);
            }
        });
        boolean removed = true;
        while (removed) {
            removed = every.removeIf(kind -> !every.containsAll(named(kind, sights)));
        }
        return every;
    }

    private static Set<RecordKind> named(RecordKind kind, Map<RecordKind, Sight> sights) {
        return Optional.ofNullable(sights.get(kind))
                .map(sight -> Naming.kinds(kind, sight.needed()))
                .orElse(Set.of());
    }

    Optional<Sight> sight(RecordKind kind) {
        return Optional.ofNullable(sights.get(kind));
    }

    /** Whether no record of a kind is hidden, so that what a source says of its completeness holds for the view. */
    boolean showsEveryRecord(RecordKind kind) {
        return everyRecord.contains(kind);
    }

    /** What is not seen, kind by kind. */
    List<Withheld> withheld() {
        List<Withheld> withheld = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            Sight sight = sights.get(kind);
            if (sight == null) {
                withheld.add(new Withheld(kind, Withheld.Extent.EVERY_RECORD, List.of()));
                continue;
            }
            List<String> hidden = new ArrayList<>(EntityType.of(kind).layout().ways());
            hidden.removeAll(sight.ways());
            boolean every = kind == RecordKind.COVERAGE
                    ? everyRecord.size() == RecordKind.values().length
                    : showsEveryRecord(kind);
            if (!every || !hidden.isEmpty()) {
                withheld.add(
                        new Withheld(kind, every ? Withheld.Extent.NO_RECORD : Withheld.Extent.SOME_RECORDS, hidden));
            }
        }
        return withheld;
    }
}
