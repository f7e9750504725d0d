// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.source.Recorded;

/** The records that stand, with their places and by their ids. */
final class StandingRecords {

    private final Records records;
    private final Unread unread;
    private final ZoneId zone;
    private final Map<Instant, LocalDate> daysRecorded = new HashMap<>();
    private final Map<RecordKind, Map<String, Recorded>> byId = new EnumMap<>(RecordKind.class);

    StandingRecords(Records records, Unread unread) {
        this.records = records;
        this.unread = unread;
        this.zone = ZoneId.of(records.site().timeZone());
    }

    /** All records, withdrawn ones included. */
    Records all() {
        return records;
    }

    Unread unread() {
        return unread;
    }

    /** The day at the site on which a record was made. */
    LocalDate dayRecorded(Recorded record) {
        return daysRecorded.computeIfAbsent(record.provenance().recordedAt(), at -> LocalDate.ofInstant(at, zone));
    }

    /** The records of one section that stand, in their order. */
    <R extends Recorded> List<Placed<R>> of(Function<Records, List<R>> section) {
        List<R> all = section.apply(records);
        List<Placed<R>> standing = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            R record = all.get(i);
            if (record.provenance().stands()) {
                standing.add(new Placed<>(record, i));
            }
        }
        return standing;
    }

    /**
     * The one standing record with an id. There is none if it is not in the document, and none if two that stand share
     * the id: that has its own finding, and neither of the two is believed.
     */
    Optional<Recorded> find(RecordRef ref) {
        return ref.kind() == RecordKind.SOURCE ? Optional.empty() : find(ref.kind(), ref.id());
    }

    <R extends Recorded> Optional<R> find(RecordId id, Class<R> type) {
        return find(id.kind(), id.value()).map(type::cast);
    }

    private Optional<Recorded> find(RecordKind kind, String id) {
        return Optional.ofNullable(byId.computeIfAbsent(kind, unseen -> index(records.recorded(kind)))
                .get(id));
    }

    private static Map<String, Recorded> index(List<? extends Recorded> section) {
        Map<String, Recorded> index = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Recorded record : section) {
            String id = record.id().value();
            if (record.provenance().stands() && index.put(id, record) != null) {
                ambiguous.add(id);
            }
        }
        index.keySet().removeAll(ambiguous);
        return index;
    }

    /** Gathers what has the same key, in the order of the first of each. */
    static <K, R extends Recorded> Map<K, List<Placed<R>>> by(Function<R, K> key, List<Placed<R>> list) {
        Map<K, List<Placed<R>>> gathered = new LinkedHashMap<>();
        for (Placed<R> each : list) {
            gathered.computeIfAbsent(key.apply(each.record()), first -> new ArrayList<>(1))
                    .add(each);
        }
        return gathered;
    }
}
