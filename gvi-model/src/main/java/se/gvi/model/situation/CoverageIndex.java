// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.DateSpan;

/** On which days which kind of record is complete, about everyone and about each individual singled out. */
final class CoverageIndex {

    private final Map<RecordKind, RangeSet<LocalDate>> general = new EnumMap<>(RecordKind.class);
    private final Table<RecordKind, IndividualId, RangeSet<LocalDate>> individual = HashBasedTable.create();

    CoverageIndex(List<Coverage> coverage, SetMultimap<RecordKind, IndividualId> unavailable) {
        for (Coverage each : coverage) {
            general.computeIfAbsent(
                    each.records(),
                    kind -> completeDays(
                            coverage, kind, statement -> statement.individuals().isEmpty()));
            for (IndividualId about : each.individuals().orElse(List.of())) {
                if (!individual.contains(each.records(), about)) {
                    individual.put(
                            each.records(),
                            about,
                            completeDays(
                                    coverage,
                                    each.records(),
                                    statement -> statement
                                            .individuals()
                                            .map(individuals -> individuals.contains(about))
                                            .orElse(true)));
                }
            }
        }
        unavailable.forEach((kind, about) -> individual.put(kind, about, TreeRangeSet.create()));
    }

    private static RangeSet<LocalDate> completeDays(
            List<Coverage> coverage, RecordKind kind, Predicate<Coverage> concerns) {
        RangeSet<LocalDate> complete = TreeRangeSet.create();
        List<Coverage> statements = coverage.stream()
                .filter(statement -> statement.records() == kind)
                .filter(concerns)
                .toList();
        statements.stream()
                .filter(statement -> statement.completeness() == Completeness.COMPLETE)
                .forEach(statement -> complete.add(range(statement.span())));
        statements.stream()
                .filter(statement -> statement.completeness() != Completeness.COMPLETE)
                .forEach(statement -> complete.remove(range(statement.span())));
        return complete;
    }

    boolean complete(RecordKind kind, DateSpan days) {
        RangeSet<LocalDate> complete = general.get(kind);
        return complete != null && complete.encloses(range(days));
    }

    boolean complete(RecordKind kind, IndividualId about, DateSpan days) {
        RangeSet<LocalDate> complete = individual.get(kind, about);
        return complete == null ? complete(kind, days) : complete.encloses(range(days));
    }

    Set<IndividualId> singledOut(RecordKind kind) {
        return Collections.unmodifiableSet(individual.row(kind).keySet());
    }

    private static Range<LocalDate> range(DateSpan span) {
        return span.end().map(until -> Range.closedOpen(span.from(), until)).orElse(Range.atLeast(span.from()));
    }
}
