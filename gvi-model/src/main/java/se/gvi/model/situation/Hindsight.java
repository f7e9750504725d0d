// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.source.Recorded;

/** Removes from records what became known after a moment. */
final class Hindsight {

    private Hindsight() {}

    static Records removed(Records records, Instant moment) {
        Map<RecordKind, List<Recorded>> known = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE && records.has(kind)) {
                known.put(kind, knownAt(records.recorded(kind), moment));
            }
        }
        Set<RecordRef> ids = new HashSet<>();
        records.sources().forEach(source -> ids.add(RecordRef.to(source.id())));
        known.values().forEach(list -> list.forEach(record -> ids.add(RecordRef.to(record.id()))));
        while (removeDangling(known, ids)) {
            // a record that is gone may leave others without what they name
        }
        Records.Builder builder = Records.builder(records.site());
        if (records.has(RecordKind.SOURCE)) {
            builder.section(RecordKind.SOURCE);
        }
        records.sources().forEach(builder::add);
        known.forEach((kind, list) -> {
            builder.section(kind);
            list.forEach(builder::add);
        });
        return builder.build();
    }

    private static List<Recorded> knownAt(List<? extends Recorded> records, Instant moment) {
        List<Recorded> known = new ArrayList<>();
        for (Recorded record : records) {
            record.provenance()
                    .knownAt(moment)
                    .ifPresent(provenance -> known.add(
                            provenance.equals(record.provenance()) ? record : record.withProvenance(provenance)));
        }
        return known;
    }

    private static boolean removeDangling(Map<RecordKind, List<Recorded>> known, Set<RecordRef> ids) {
        boolean removed = false;
        for (List<Recorded> list : known.values()) {
            removed |= list.removeIf(
                    record -> !record.references().stream().allMatch(reference -> ids.contains(reference.target())));
        }
        if (removed) {
            Set<RecordRef> left = new HashSet<>();
            known.values().forEach(list -> list.forEach(record -> left.add(RecordRef.to(record.id()))));
            ids.removeIf(id -> id.kind() != RecordKind.SOURCE && !left.contains(id));
        }
        return removed;
    }
}
