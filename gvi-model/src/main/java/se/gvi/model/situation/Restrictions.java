// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * What people's requests keep out of use. A record that must not be used is not among the records in use, and for its
 * kind nothing is said to be complete about the person any more: what only it says is unknown, not "no".
 */
final class Restrictions {

    /** What the parties did or must be able to account for; never data that an answer about a person rests on. */
    private static final Set<RecordKind> NEVER = EnumSet.of(
            RecordKind.SOURCE,
            RecordKind.COVERAGE,
            RecordKind.GROUP,
            RecordKind.RELATION,
            RecordKind.INCIDENT,
            RecordKind.CLASSIFICATION,
            RecordKind.CALL_IN,
            RecordKind.NOTICE,
            RecordKind.FOCUS,
            RecordKind.AGREEMENT,
            RecordKind.DISCLOSURE,
            RecordKind.RIGHTS_REQUEST,
            RecordKind.TOMBSTONE);

    private final ZoneId zone;
    private final Set<SourceId> ledSources = new HashSet<>();
    private final List<RightsRequest> requests;
    private final Set<RecordRef> restricted = new HashSet<>();
    private final SetMultimap<RecordKind, IndividualId> unavailable = HashMultimap.create();
    private final Records inUse;

    Restrictions(Records records) {
        zone = ZoneId.of(records.site().timeZone());
        requests = records.rightsRequests().stream()
                .filter(request -> request.provenance().stands())
                .filter(request -> request.restricts(true))
                .toList();
        for (Source source : records.sources()) {
            if (source.regime() == Regime.LED_POLICE || source.regime() == Regime.LED_PROBATION) {
                ledSources.add(source.id());
            }
        }
        inUse = requests.isEmpty() ? records : inUse(records);
    }

    /** The records that may be used: all of them, if nothing is restricted. */
    Records inUse() {
        return inUse;
    }

    /** The records kept out of use. */
    Set<RecordRef> restricted() {
        return restricted;
    }

    /** The kinds about which nothing is complete, and for whom. */
    SetMultimap<RecordKind, IndividualId> unavailable() {
        return unavailable;
    }

    private Records inUse(Records records) {
        Records.Builder builder = Records.builder(records.site());
        for (RecordKind kind : RecordKind.values()) {
            if (records.has(kind)) {
                builder.section(kind);
                if (NEVER.contains(kind)) {
                    builder.section(kind, records.all(kind));
                } else {
                    used(records.recorded(kind)).forEach(builder::add);
                }
            }
        }
        return builder.build();
    }

    private List<Recorded> used(List<? extends Recorded> records) {
        List<Recorded> used = new ArrayList<>(records.size());
        for (Recorded record : records) {
            Set<IndividualId> about = restrictedFor(record);
            if (about.isEmpty()) {
                used.add(record);
                continue;
            }
            restricted.add(RecordRef.to(record.id()));
            unknownNow(record);
            if (record instanceof Individual individual) {
                used.add(individual.toBuilder().birthDate(null).build());
            }
        }
        return used;
    }

    /** What a record says of others besides the one who asked is unknown as well: a contact has two ends. */
    private void unknownNow(Recorded record) {
        RecordKind kind = record.id().kind();
        if (record instanceof Individual individual) {
            unavailable.put(kind, individual.id());
        }
        record.references().stream()
                .map(Reference::target)
                .filter(target -> target.kind() == RecordKind.INDIVIDUAL)
                .forEach(target -> unavailable.put(kind, IndividualId.of(target.id())));
    }

    /** The people at whose request a record is not used. */
    private Set<IndividualId> restrictedFor(Recorded record) {
        Set<IndividualId> about = new HashSet<>();
        for (RightsRequest request : requests) {
            boolean byAsking = !ledSources.contains(record.provenance().source());
            if (request.restricts(byAsking) && concerns(request, record)) {
                about.add(request.individual());
            }
        }
        return about;
    }

    private boolean concerns(RightsRequest request, Recorded record) {
        RecordRef itself = RecordRef.to(record.id());
        RecordRef person = RecordRef.to(request.individual());
        boolean aboutThePerson = itself.equals(person)
                || record.references().stream()
                        .anyMatch(reference -> reference.target().equals(person));
        boolean named = request.records().map(list -> list.contains(itself)).orElse(true);
        return aboutThePerson && named && !later(request, record.provenance().recordedAt());
    }

    /** What came in after a request to correct or to erase is not what the request is about. */
    private boolean later(RightsRequest request, Instant recordedAt) {
        boolean ofOldData = request.right() == Right.CORRECTION || request.right() == Right.ERASURE;
        return ofOldData && LocalDate.ofInstant(recordedAt, zone).isAfter(request.receivedOn());
    }
}
