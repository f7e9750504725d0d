// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Leaves of records what somebody may see. A record that names one which is not seen is not seen either; one that was
 * withdrawn is only seen if one that stands still names it: a list of those who were removed is a list.
 */
final class Redaction {

    private final Records records;
    private final Clearance clearance;
    private final Set<RecordKind> restricted;
    private final Map<SourceId, AuthorityBranch> suppliers;
    private final Map<RecordKind, List<Recorded>> seen = new EnumMap<>(RecordKind.class);
    private final List<Source> sources = new ArrayList<>();

    private Redaction(Records records, Clearance clearance, Set<RecordKind> restricted) {
        this.records = records;
        this.restricted = restricted;
        this.clearance = clearance;
        this.suppliers = records.sources().stream()
                .collect(Collectors.toMap(Source::id, Source::branch, (first, again) -> first, HashMap::new));
    }

    static Records of(Situation situation, Clearance clearance) {
        Redaction redaction = new Redaction(situation.recordsInUse(), clearance, restricted(situation));
        redaction.see();
        redaction.closeUp();
        redaction.leaveOutWithdrawn();
        redaction.protect();
        return redaction.records();
    }

    private void see() {
        clearance
                .sight(RecordKind.SOURCE)
                .ifPresent(sight -> records.sources().stream()
                        .filter(source -> sight.passes(source, null))
                        .forEach(source -> sources.add((Source) sight.of(source))));
        for (RecordKind kind : RecordKind.values()) {
            Optional<Sight> sight = clearance.sight(kind);
            if (kind != RecordKind.SOURCE && sight.isPresent()) {
                seen.put(kind, seen(kind, sight.get()));
            }
        }
    }

    private List<Recorded> seen(RecordKind kind, Sight sight) {
        List<Recorded> left = new ArrayList<>();
        for (Recorded record : records.recorded(kind)) {
            if (sight.passes(record, suppliers.get(record.provenance().source())) && holds(record)) {
                left.add((Recorded) sight.of(record));
            }
        }
        return left;
    }

    /** The kinds of which a record is kept out of use at somebody's request. */
    private static Set<RecordKind> restricted(Situation situation) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE
                    && situation.records().recorded(kind).stream()
                            .anyMatch(record -> situation.isRestricted(RecordRef.to(record.id())))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** What a source says of its completeness holds for a view only where no record is hidden or kept out of use. */
    private boolean holds(Recorded record) {
        return !(record instanceof Coverage coverage)
                || (clearance.showsEveryRecord(coverage.records()) && !restricted.contains(coverage.records()));
    }

    private void closeUp() {
        boolean removed = true;
        while (removed) {
            Set<RecordRef> ids = ids();
            removed = false;
            for (List<Recorded> list : seen.values()) {
                removed |= list.removeIf(record ->
                        !record.references().stream().allMatch(reference -> ids.contains(reference.target())));
            }
        }
    }

    private Set<RecordRef> ids() {
        Set<RecordRef> ids = new HashSet<>();
        sources.forEach(source -> ids.add(RecordRef.to(source.id())));
        seen.values().forEach(list -> list.forEach(record -> ids.add(RecordRef.to(record.id()))));
        return ids;
    }

    private void leaveOutWithdrawn() {
        Map<RecordRef, Recorded> byId = new HashMap<>();
        Deque<Recorded> toFollow = new ArrayDeque<>();
        seen.values()
                .forEach(list -> list.forEach(record -> {
                    byId.put(RecordRef.to(record.id()), record);
                    if (record.provenance().stands()) {
                        toFollow.add(record);
                    }
                }));
        Set<RecordRef> kept = new HashSet<>();
        toFollow.forEach(record -> kept.add(RecordRef.to(record.id())));
        while (!toFollow.isEmpty()) {
            toFollow.remove().references().forEach(reference -> {
                Recorded named = byId.get(reference.target());
                if (named != null && kept.add(reference.target())) {
                    toFollow.add(named);
                }
            });
        }
        seen.values().forEach(list -> list.removeIf(record -> !kept.contains(RecordRef.to(record.id()))));
    }

    private void protect() {
        Set<IndividualId> protectedOnes = new HashSet<>();
        for (Recorded record : seen.getOrDefault(RecordKind.INDIVIDUAL, List.of())) {
            if (record instanceof Individual individual && Protection.isProtected(individual)) {
                protectedOnes.add(individual.id());
            }
        }
        Set<IncidentId> theirs = new HashSet<>();
        for (Recorded record : seen.getOrDefault(RecordKind.INVOLVEMENT, List.of())) {
            if (record instanceof Involvement part && protectedOnes.contains(part.individual())) {
                theirs.add(part.incident());
            }
        }
        seen.forEach((kind, list) -> list.replaceAll(record -> tellsWhere(record, protectedOnes, theirs)
                ? (Recorded) clearance.sight(kind).orElseThrow().protecting(record)
                : record));
    }

    private static boolean tellsWhere(Recorded record, Set<IndividualId> protectedOnes, Set<IncidentId> theirs) {
        return record instanceof CustomNotification notification
                ? protectedOnes.contains(notification.individual())
                : record instanceof Incident incident && theirs.contains(incident.id());
    }

    /** A section of which records may be hidden is there only if any are seen. */
    private Records records() {
        Records.Builder left = Records.builder(records.site());
        for (RecordKind kind : RecordKind.values()) {
            if (records.has(kind) && clearance.showsEveryRecord(kind)) {
                left.section(kind);
            }
        }
        sources.forEach(left::add);
        seen.values().forEach(list -> list.forEach(left::add));
        return left.build();
    }
}
