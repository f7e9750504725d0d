// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.records.Shelf;
import se.gvi.model.records.Shelf.Presence;
import se.gvi.model.source.Recorded;

/** The records that stand, with their places and by their ids. */
final class StandingRecords {

    /** How many records of one section are held at once while another is gone through. */
    private static final int AT_ONCE = 50_000;

    /** How many days of moments are remembered; records made together share theirs. */
    private static final int MOST_MOMENTS = 10_000;

    private final Records records;
    private final Unread unread;
    private final ZoneId zone;
    private final Map<Instant, LocalDate> daysRecorded = new HashMap<>();
    private final Map<RecordKind, Map<String, Recorded>> byId = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Map<String, Presence>> presences = new EnumMap<>(RecordKind.class);

    /** What checks look for is often what they looked for last: the same person, for one event after the other. */
    private @Nullable RecordRef lastLookedFor;

    private Optional<Recorded> lastFound = Optional.empty();

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
        Instant recordedAt = record.provenance().recordedAt();
        LocalDate day = daysRecorded.get(recordedAt);
        if (day == null) {
            day = LocalDate.ofInstant(recordedAt, zone);
            if (daysRecorded.size() < MOST_MOMENTS) {
                daysRecorded.put(recordedAt, day);
            }
        }
        return day;
    }

    /** The records of one section that stand, in their order; to be gone through, since not all may be in memory. */
    <R extends Recorded> Iterable<Placed<R>> of(Function<Records, List<R>> section) {
        return Iterables.filter(
                Placed.all(section.apply(records)),
                placed -> placed.record().provenance().stands());
    }

    /** The records of one kind that stand, in their order; sources, which have no versions, are no such kind. */
    Iterable<Placed<Recorded>> of(RecordKind kind) {
        return Iterables.filter(
                Placed.<Recorded>all(records.recorded(kind)),
                placed -> placed.record().provenance().stands());
    }

    /**
     * Hands out records together with the standing records of another section that have the same key. What is kept in
     * memory meanwhile is a bounded number of the former, and what belongs to them of the latter.
     */
    <L extends Recorded, R extends Recorded, K> void join(
            Iterable<Placed<L>> these,
            Function<L, K> key,
            Function<Records, List<R>> others,
            Function<R, K> keyOfOthers,
            BiConsumer<Placed<L>, List<Placed<R>>> each) {
        for (List<Placed<L>> some : Iterables.partition(these, AT_ONCE)) {
            Map<K, List<Placed<R>>> matches = new HashMap<>();
            some.forEach(placed -> matches.put(key.apply(placed.record()), new ArrayList<>(1)));
            for (Placed<R> other : of(others)) {
                List<Placed<R>> wanted = matches.get(keyOfOthers.apply(other.record()));
                if (wanted != null) {
                    wanted.add(other);
                }
            }
            some.forEach(
                    placed -> each.accept(placed, matches.getOrDefault(key.apply(placed.record()), new ArrayList<>())));
        }
    }

    /** Tells whether there is a record, and whether it stands. */
    Presence presence(RecordRef ref) {
        if (records.all(ref.kind()) instanceof Shelf<?> shelf) {
            return shelf.presence(ref.id());
        }
        return presences.computeIfAbsent(ref.kind(), this::presences).getOrDefault(ref.id(), Presence.ABSENT);
    }

    private Map<String, Presence> presences(RecordKind kind) {
        Map<String, Presence> ids = new HashMap<>();
        if (kind == RecordKind.SOURCE) {
            records.sources().forEach(source -> ids.put(source.id().value(), Presence.STANDS));
            return ids;
        }
        for (Recorded record : records.recorded(kind)) {
            if (record.provenance().stands()) {
                ids.put(record.id().value(), Presence.STANDS);
            } else {
                ids.putIfAbsent(record.id().value(), Presence.WITHDRAWN);
            }
        }
        return ids;
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
        if (records.all(kind) instanceof Shelf<?> shelf) {
            RecordRef ref = new RecordRef(kind, id);
            if (!ref.equals(lastLookedFor)) {
                lastLookedFor = ref;
                lastFound = onShelf(shelf, id);
            }
            return lastFound;
        }
        return Optional.ofNullable(byId.computeIfAbsent(kind, unseen -> index(records.recorded(kind)))
                .get(id));
    }

    private static Optional<Recorded> onShelf(Shelf<?> shelf, String id) {
        List<Recorded> standing = shelf.withId(id).stream()
                .map(Recorded.class::cast)
                .filter(record -> record.provenance().stands())
                .toList();
        return standing.size() == 1 ? Optional.of(standing.get(0)) : Optional.empty();
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
}
