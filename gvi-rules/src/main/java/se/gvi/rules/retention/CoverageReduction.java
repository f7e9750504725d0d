// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.coverage.CoverageId;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;

/**
 * Statements of complete coverage, cut down so that the silence where a record was taken out never means "no". About
 * everyone, nothing is complete any more on the days of what was taken out. About those who are left it stays complete
 * there, person by person, except about whom something was taken out.
 */
final class CoverageReduction {

    private static final Range<LocalDate> ALWAYS = Range.all();

    private final Map<RecordKind, RangeSet<LocalDate>> gaps = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Map<IndividualId, RangeSet<LocalDate>>> gapsAbout = new EnumMap<>(RecordKind.class);
    private final Map<IncidentId, DateSpan> incidents = new HashMap<>();
    private final Set<IndividualId> left;

    CoverageReduction(Records all, Collection<Recorded> takenOut, Set<IndividualId> left) {
        this.left = left;
        for (Incident incident : all.incidents()) {
            incidents.merge(incident.id(), incident.date().days(), CoverageReduction::both);
        }
        takenOut.forEach(this::gap);
    }

    private static DateSpan both(DateSpan one, DateSpan other) {
        LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
        return one.end().isEmpty() || other.end().isEmpty()
                ? DateSpan.from(from)
                : DateSpan.of(
                        from,
                        one.end().get().isAfter(other.end().get())
                                ? one.end().get()
                                : other.end().get());
    }

    private void gap(Recorded record) {
        RecordKind kind = record.id().kind();
        Range<LocalDate> days = days(record).map(CoverageReduction::range).orElse(ALWAYS);
        gaps.computeIfAbsent(kind, none -> TreeRangeSet.create()).add(days);
        for (RecordRef person : RecordAnchors.people(record)) {
            gapsAbout
                    .computeIfAbsent(kind, none -> new HashMap<>())
                    .computeIfAbsent(new IndividualId(person.id()), none -> TreeRangeSet.create())
                    .add(days);
        }
    }

    /** The days on which what was recorded happened or held; empty if any day may be meant. */
    private Optional<DateSpan> days(Recorded record) {
        if (record instanceof Membership membership) {
            return Optional.of(membership.span());
        }
        if (record instanceof GroupRelation relation) {
            return Optional.of(relation.span());
        }
        if (record instanceof Supervision supervision) {
            return Optional.of(supervision.span());
        }
        if (record instanceof EnforcementFocus focus) {
            return Optional.of(focus.span());
        }
        if (record instanceof Incident incident) {
            return Optional.of(incident.date().days());
        }
        if (record instanceof Involvement involvement) {
            return Optional.ofNullable(incidents.get(involvement.incident()));
        }
        return record instanceof GmiClassification classification
                ? Optional.ofNullable(incidents.get(classification.incident()))
                : Optional.empty();
    }

    private static Range<LocalDate> range(DateSpan span) {
        return span.end().map(until -> Range.closedOpen(span.from(), until)).orElse(Range.atLeast(span.from()));
    }

    /** The statements that can still be made instead of one. */
    List<Coverage> reduced(Coverage coverage) {
        boolean named = coverage.individuals().isPresent();
        List<IndividualId> about = coverage.individuals().orElse(List.of()).stream()
                .filter(left::contains)
                .toList();
        if (named && about.isEmpty()) {
            return List.of();
        }
        RangeSet<LocalDate> gap = gaps.get(coverage.records());
        if (coverage.completeness() != Completeness.COMPLETE || gap == null) {
            return List.of(named ? coverage.toBuilder().individuals(about).build() : coverage);
        }
        List<Coverage> pieces = new ArrayList<>();
        RangeSet<LocalDate> days = TreeRangeSet.create(List.of(range(coverage.span())));
        if (named) {
            oneByOne(coverage, about, days, pieces);
        } else {
            RangeSet<LocalDate> complete = TreeRangeSet.create(days);
            complete.removeAll(gap);
            complete.asRanges().forEach(range -> add(pieces, coverage, range, null));
            oneByOne(coverage, left, gap.subRangeSet(range(coverage.span())), pieces);
        }
        return pieces;
    }

    /** About each of those who are left, the days less those of what was taken out about them. */
    private void oneByOne(
            Coverage coverage, Collection<IndividualId> people, RangeSet<LocalDate> days, List<Coverage> pieces) {
        Map<Set<Range<LocalDate>>, List<IndividualId>> same = new LinkedHashMap<>();
        for (IndividualId each : people) {
            RangeSet<LocalDate> complete = TreeRangeSet.create(days);
            Optional.ofNullable(
                            gapsAbout.getOrDefault(coverage.records(), Map.of()).get(each))
                    .ifPresent(complete::removeAll);
            same.computeIfAbsent(Set.copyOf(complete.asRanges()), none -> new ArrayList<>())
                    .add(each);
        }
        same.forEach((ranges, sharing) -> ranges.stream()
                .sorted((one, other) -> one.lowerEndpoint().compareTo(other.lowerEndpoint()))
                .forEach(range -> add(pieces, coverage, range, sharing)));
    }

    /** The first piece keeps the id. A piece that can have no id of its own is left out: less is complete then. */
    private static void add(
            List<Coverage> pieces, Coverage coverage, Range<LocalDate> days, @Nullable List<IndividualId> about) {
        DateSpan span = days.hasUpperBound()
                ? DateSpan.of(days.lowerEndpoint(), days.upperEndpoint())
                : DateSpan.from(days.lowerEndpoint());
        try {
            CoverageId id = pieces.isEmpty()
                    ? coverage.id()
                    : new CoverageId(coverage.id().value() + "." + pieces.size());
            pieces.add(coverage.toBuilder().id(id).span(span).individuals(about).build());
        } catch (InvalidValueException tooLong) {
            // nothing is claimed for these days
        }
    }
}
