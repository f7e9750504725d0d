// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.disclosure.DisclosureId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;

/**
 * Who is to be told that something they were given was corrected, withdrawn, erased or restricted: every recipient of
 * every disclosure of it (brottsdataförordningen 2:1, directive (EU) 2016/680 art. 7(3), GDPR art. 19).
 */
public final class RecipientsToTell {

    private static final Comparator<Disclosure> IN_TIME = Comparator.comparing(Disclosure::disclosedAt)
            .thenComparing(disclosure -> disclosure.id().value());

    private RecipientsToTell() {}

    /**
     * Lists who is to be told of changes that the caller names.
     *
     * @param situation what is recorded, with the disclosures; before records are erased, since a disclosure cannot name
     *     what is no longer held
     * @param changes what happened to which record
     * @return one notice for each recipient of each disclosure that stands and concerns one of the records, in the order
     *     in which they were handed over; empty if nobody was given any of them
     */
    public static List<RecipientNotice> of(Situation situation, Map<RecordRef, Change> changes) {
        List<RecipientNotice> notices = new ArrayList<>();
        disclosures(situation)
                .sorted(IN_TIME)
                .forEach(disclosure -> notices.addAll(notices(
                        situation.site(),
                        disclosure,
                        disclosure.records().stream()
                                .filter(changes::containsKey)
                                .map(ref -> new RecipientNotice.Changed(ref, change(changes, ref)))
                                .toList())));
        return List.copyOf(notices);
    }

    /**
     * Finds what changed between two situations, and lists who is to be told. Of two moments give {@code
     * situation.knownAt(earlier)} and {@code situation.knownAt(later)}. Whoever was given a record only after it was
     * corrected or withdrawn is not told; of what was erased, every recipient is.
     *
     * @param before the records as they were
     * @param after the records as they are
     * @return one notice for each recipient of each disclosure, of either situation, that concerns a changed record
     */
    public static List<RecipientNotice> between(Situation before, Situation after) {
        Map<RecordRef, Happened> happened = happened(before, after);
        Map<DisclosureId, Disclosure> all = new LinkedHashMap<>();
        Stream.concat(disclosures(after), disclosures(before)).forEach(each -> all.putIfAbsent(each.id(), each));
        List<RecipientNotice> notices = new ArrayList<>();
        all.values().stream()
                .sorted(IN_TIME)
                .forEach(disclosure -> notices.addAll(notices(
                        before.site(),
                        disclosure,
                        disclosure.records().stream()
                                .flatMap(ref -> Optional.ofNullable(happened.get(ref))
                                        .filter(each -> each.after(disclosure.disclosedAt()))
                                        .map(each -> new RecipientNotice.Changed(ref, each.change()))
                                        .stream())
                                .toList())));
        return List.copyOf(notices);
    }

    /** What happened to a record, and when, if that is known. */
    private record Happened(Change change, @Nullable Instant at) {

        boolean after(Instant disclosed) {
            return at == null || disclosed.isBefore(at);
        }
    }

    private static Change change(Map<RecordRef, Change> changes, RecordRef ref) {
        Change change = changes.get(ref);
        if (change == null) {
            throw new IllegalArgumentException("The change of " + ref + " is null. Say what happened to the record.");
        }
        return change;
    }

    private static Stream<Disclosure> disclosures(Situation situation) {
        return situation.records().disclosures().stream()
                .filter(disclosure -> disclosure.provenance().stands());
    }

    private static List<RecipientNotice> notices(
            Site site, Disclosure disclosure, List<RecipientNotice.Changed> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        return disclosure.recipients().stream()
                .map(recipient -> new RecipientNotice(
                        disclosure.id(),
                        disclosure.sender(),
                        recipient,
                        site.dayOf(disclosure.disclosedAt()),
                        disclosure.ground(),
                        disclosure.members(),
                        changes))
                .toList();
    }

    private static Map<RecordRef, Happened> happened(Situation before, Situation after) {
        Map<RecordRef, Recorded> standing = standing(after.records());
        Map<RecordRef, Instant> withdrawn = withdrawn(after.records());
        Set<RecordRef> held = new HashSet<>(standing.keySet());
        held.addAll(withdrawn.keySet());
        Map<RecordRef, Happened> happened = new LinkedHashMap<>();
        standing(before.records()).forEach((ref, record) -> {
            Recorded now = standing.get(ref);
            if (!held.contains(ref)) {
                happened.put(ref, new Happened(Change.ERASED, null));
            } else if (now == null) {
                happened.put(ref, new Happened(Change.WITHDRAWN, withdrawn.get(ref)));
            } else if (!now.withProvenance(record.provenance()).equals(record)) {
                happened.put(
                        ref, new Happened(Change.CORRECTED, now.provenance().recordedAt()));
            } else if (after.isRestricted(ref) && !before.isRestricted(ref)) {
                happened.put(ref, new Happened(Change.RESTRICTED, null));
            }
        });
        return happened;
    }

    private static Map<RecordRef, Recorded> standing(Records records) {
        Map<RecordRef, Recorded> standing = new LinkedHashMap<>();
        all(records)
                .filter(record -> record.provenance().stands())
                .forEach(record -> standing.put(RecordRef.to(record.id()), record));
        return standing;
    }

    private static Map<RecordRef, Instant> withdrawn(Records records) {
        Map<RecordRef, Instant> withdrawn = new LinkedHashMap<>();
        all(records)
                .forEach(record -> record.provenance()
                        .withdrawal()
                        .ifPresent(at -> withdrawn.merge(
                                RecordRef.to(record.id()), at, (one, two) -> one.isAfter(two) ? one : two)));
        return withdrawn;
    }

    private static Stream<? extends Recorded> all(Records records) {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind != RecordKind.SOURCE && records.has(kind))
                .flatMap(kind -> records.recorded(kind).stream());
    }
}
