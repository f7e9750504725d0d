// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Notice;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.identity.Pseudonymizer;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;

/**
 * A situation on a day after what must be gone is gone. What is in operational use, what is stored though out of use, what
 * is kept apart, and the tombstones of the rest are different things.
 *
 * <p>Where a record was taken out, silence does not mean "no": coverage claims no more than is left, so that answers which
 * rested on it become undetermined. {@code docs/retention.md} tells how.
 */
public final class Erasure {

    private final Situation before;
    private final Map<RecordRef, List<Recorded>> versions;
    private final Map<RecordRef, RetentionItem> items = new HashMap<>();
    private final List<RetentionItem> listed;
    private final LocalDate asOf;

    Erasure(Situation before, Map<RecordRef, List<Recorded>> versions, List<RetentionItem> items, LocalDate asOf) {
        this.before = before;
        this.versions = versions;
        this.listed = items;
        this.asOf = asOf;
        items.forEach(item -> this.items.put(item.record(), item));
    }

    /**
     * Returns the day.
     *
     * @return the day as of which it is
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns where every record stands.
     *
     * @return an immutable list, in the order of a document, without sources
     */
    public List<RetentionItem> items() {
        return listed;
    }

    /**
     * Returns what may be used: nothing that must be gone, is kept apart, is overdue for review, or may have had to go.
     *
     * @return the situation for operational work
     */
    public Situation situation() {
        return before.reducedTo(records(state -> state == RecordState.ACTIVE));
    }

    /**
     * Returns what may stay stored, what is out of use until it is reviewed among it. These are records and no situation:
     * questions are asked of {@link #situation()}.
     *
     * @return the records
     */
    public Records stored() {
        return records(RecordState::isStored);
    }

    /**
     * Returns what is kept in the archive.
     *
     * @return the records, for {@link SetAsideUse#ARCHIVE}
     */
    public SetAside archived() {
        return setAside(SetAsideUse.ARCHIVE, RecordState.ARCHIVED);
    }

    /**
     * Returns what is kept as evidence or because it is contested.
     *
     * @return the records, for {@link SetAsideUse#EVIDENCE}
     */
    public SetAside restricted() {
        return setAside(SetAsideUse.EVIDENCE, RecordState.RESTRICTED);
    }

    /**
     * Returns what is stored and out of use: overdue for review, or of unsettled limit.
     *
     * @return the records, for {@link SetAsideUse#REVIEW}
     */
    public SetAside outOfUse() {
        return setAside(SetAsideUse.REVIEW, RecordState.REVIEW_OVERDUE, RecordState.UNSETTLED);
    }

    /**
     * Returns what is left of the records that must be gone: for each its kind, the day and the rule, and marks by which
     * the same claim is known again. No id, no pseudonym, nothing of what it said.
     *
     * @param marker the host's key; the same has to be used when records are {@linkplain Tombstones#refuses tried}
     * @return the tombstones
     */
    public Tombstones tombstones(Pseudonymizer marker) {
        List<Tombstone> stones = new ArrayList<>();
        listed.stream().filter(item -> item.state() == RecordState.ERASED).forEach(item -> {
            Set<String> marks = new LinkedHashSet<>();
            List<Recorded> list = versions.getOrDefault(item.record(), List.of());
            list.forEach(version -> marks.addAll(ClaimBasis.marks(version, marker)));
            stones.add(new Tombstone(
                    item.record().kind(),
                    asOf,
                    item.answer().rule().orElse(""),
                    marks.stream().sorted().toList()));
        });
        return new Tombstones(stones);
    }

    /**
     * Returns how many records of each kind must be gone.
     *
     * @return the numbers by kind, in the order of a document, immutable
     */
    public Map<RecordKind, Integer> gone() {
        Map<RecordKind, Integer> gone = new EnumMap<>(RecordKind.class);
        listed.stream()
                .filter(item -> item.state() == RecordState.ERASED)
                .forEach(item -> gone.merge(item.record().kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(gone);
    }

    /**
     * Returns in words how many records stand where.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return RetentionText.summary(asOf, listed, language);
    }

    private SetAside setAside(SetAsideUse use, RecordState... states) {
        Set<RecordState> wanted = Set.of(states);
        return new SetAside(
                use,
                listed.stream()
                        .filter(item -> wanted.contains(item.state()))
                        .flatMap(item -> versions.getOrDefault(item.record(), List.of()).stream())
                        .toList());
    }

    private boolean is(Predicate<RecordState> kept, RecordRef ref) {
        RetentionItem item = items.get(ref);
        return item == null || kept.test(item.state());
    }

    private Records records(Predicate<RecordState> kept) {
        Records all = before.records();
        List<Recorded> out = versions.entrySet().stream()
                .filter(entry -> !is(kept, entry.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
        if (out.isEmpty()) {
            return all;
        }
        Set<IndividualId> left = all.individuals().stream()
                .map(individual -> individual.id())
                .filter(id -> is(kept, RecordRef.to(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        CoverageReduction coverage = new CoverageReduction(all, out, left);
        Records.Builder builder = Records.builder(all.site());
        for (RecordKind kind : RecordKind.values()) {
            if (!all.has(kind)) {
                continue;
            }
            builder.section(kind);
            if (kind == RecordKind.SOURCE) {
                all.sources().forEach(builder::add);
                continue;
            }
            for (Recorded record : all.recorded(kind)) {
                if (is(kept, RecordRef.to(record.id()))) {
                    without(record, kept, coverage).forEach(builder::add);
                }
            }
        }
        return builder.build();
    }

    /** A record without what it merely lists of records that are taken out. */
    private List<? extends Recorded> without(Recorded record, Predicate<RecordState> kept, CoverageReduction coverage) {
        if (record instanceof Coverage statement) {
            return coverage.reduced(statement);
        }
        if (record instanceof EnforcementFocus focus && focus.measures().isPresent()) {
            List<Measure> measures = focus.measures().get().stream()
                    .filter(measure -> is(kept, RecordRef.to(measure.individual())))
                    .toList();
            return List.of(focus.toBuilder().measures(measures).build());
        }
        if (record instanceof Disclosure disclosure) {
            return List.of(disclosure.toBuilder()
                    .records(left(disclosure.records(), kept))
                    .build());
        }
        if (record instanceof RightsRequest request && request.records().isPresent()) {
            return List.of(request.toBuilder()
                    .records(left(request.records().get(), kept))
                    .build());
        }
        if (record instanceof Notice notice && losesNotification(notice, kept)) {
            return List.of(notice.toBuilder().notification(null).build());
        }
        return List.of(record);
    }

    private List<RecordRef> left(List<RecordRef> records, Predicate<RecordState> kept) {
        return records.stream().filter(record -> is(kept, record)).toList();
    }

    /** Whether the conversation is gone by which the group was told, or what connected the one told with the group. */
    private boolean losesNotification(Notice notice, Predicate<RecordState> kept) {
        if (notice.notification().isEmpty()) {
            return false;
        }
        RecordRef told = RecordRef.to(notice.notification().get());
        Set<IndividualId> people = versions.getOrDefault(told, List.of()).stream()
                .map(version -> ((CustomNotification) version).individual())
                .collect(Collectors.toSet());
        return !is(kept, told)
                || before.records().memberships().stream()
                        .filter(membership ->
                                membership.group().equals(notice.group()) && people.contains(membership.individual()))
                        .anyMatch(membership -> !is(kept, RecordRef.to(membership.id())));
    }
}
