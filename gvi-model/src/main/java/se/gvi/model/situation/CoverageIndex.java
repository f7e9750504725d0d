// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.DateSpan;

/** On which days which kind of record is complete, about everyone and about each individual singled out. */
final class CoverageIndex {

    private final Map<RecordKind, RangeSet<LocalDate>> general = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Map<IndividualId, RangeSet<LocalDate>>> individual = new EnumMap<>(RecordKind.class);

    CoverageIndex(List<Coverage> coverage, SetMultimap<RecordKind, IndividualId> unavailable) {
        Map<RecordKind, List<Coverage>> byKind = new EnumMap<>(RecordKind.class);
        coverage.forEach(each -> byKind.computeIfAbsent(each.records(), kind -> new ArrayList<>())
                .add(each));
        byKind.forEach((kind, statements) -> {
            List<Coverage> ofEveryone =
                    statements.stream().filter(CoverageIndex::concernsEveryone).toList();
            general.put(kind, completeDays(ofEveryone));
            Map<IndividualId, RangeSet<LocalDate>> days = singledOut(statements);
            if (!days.isEmpty()) {
                individual.put(kind, days);
            }
        });
        unavailable.forEach((kind, about) ->
                individual.computeIfAbsent(kind, none -> new LinkedHashMap<>()).put(about, ImmutableRangeSet.of()));
    }

    private static boolean concernsEveryone(Coverage statement) {
        return statement.individuals().isEmpty();
    }

    /** Those whom the same statements concern share their days. */
    private static Map<IndividualId, RangeSet<LocalDate>> singledOut(List<Coverage> statements) {
        Map<IndividualId, BitSet> naming = new LinkedHashMap<>();
        BitSet everyone = new BitSet();
        for (int i = 0; i < statements.size(); i++) {
            everyone.set(i, concernsEveryone(statements.get(i)));
            for (IndividualId about : statements.get(i).individuals().orElse(List.of())) {
                naming.computeIfAbsent(about, unnamed -> new BitSet()).set(i);
            }
        }
        Map<BitSet, RangeSet<LocalDate>> shared = new HashMap<>();
        Map<IndividualId, RangeSet<LocalDate>> days = new LinkedHashMap<>();
        naming.forEach((about, concerning) -> {
            concerning.or(everyone);
            days.put(
                    about,
                    shared.computeIfAbsent(
                            concerning,
                            these -> completeDays(
                                    these.stream().mapToObj(statements::get).toList())));
        });
        return days;
    }

    private static RangeSet<LocalDate> completeDays(List<Coverage> statements) {
        RangeSet<LocalDate> complete = TreeRangeSet.create();
        statements.stream()
                .filter(statement -> statement.completeness() == Completeness.COMPLETE)
                .forEach(statement -> complete.add(range(statement.span())));
        statements.stream()
                .filter(statement -> statement.completeness() != Completeness.COMPLETE)
                .forEach(statement -> complete.remove(range(statement.span())));
        return ImmutableRangeSet.copyOf(complete);
    }

    boolean complete(RecordKind kind, DateSpan days) {
        RangeSet<LocalDate> complete = general.get(kind);
        return complete != null && complete.encloses(range(days));
    }

    boolean complete(RecordKind kind, IndividualId about, DateSpan days) {
        RangeSet<LocalDate> complete = individual.getOrDefault(kind, Map.of()).get(about);
        return complete == null ? complete(kind, days) : complete.encloses(range(days));
    }

    Set<IndividualId> singledOut(RecordKind kind) {
        return Collections.unmodifiableSet(
                individual.getOrDefault(kind, Map.of()).keySet());
    }

    private static Range<LocalDate> range(DateSpan span) {
        return span.end().map(until -> Range.closedOpen(span.from(), until)).orElse(Range.atLeast(span.from()));
    }
}
