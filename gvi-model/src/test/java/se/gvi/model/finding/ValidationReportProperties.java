// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class ValidationReportProperties {

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<FindingCode> codes = Arbitraries.of(
                FindingCode.BAD_TEXT, FindingCode.COVERAGE_WITHOUT_RECORDS, FindingCode.POLICY_UNUSED_PARAMETER);
        Arbitrary<String> words = Arbitraries.of("a", "b", "c");
        Arbitrary<Integer> lines = Arbitraries.integers().between(0, 2);
        return Combinators.combine(codes, words, lines, words, words)
                .as((code, pointer, line, record, member) ->
                        new Finding(code, new Place("/" + pointer, line, line), record, Map.of("member", member)))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> skipped() {
        return Arbitraries.of("dates", "references", "overlaps").list().ofMaxSize(3);
    }

    private static ValidationReport report(int kept, List<Finding> findings, List<String> notRun) {
        ValidationReport.Collector collector = ValidationReport.collector(kept);
        findings.forEach(collector::add);
        notRun.forEach(collector::notRun);
        return collector.report();
    }

    @Property
    void theReportIsTheSameWhateverOrderThingsWereAddedIn(
            @ForAll @IntRange(min = 1, max = 4) int kept,
            @ForAll("findings") List<Finding> findings,
            @ForAll("skipped") List<String> notRun,
            @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        List<String> reversed = new ArrayList<>(notRun);
        Collections.reverse(reversed);
        ValidationReport report = report(kept, findings, notRun);
        assertThat(report(kept, shuffled, reversed))
                .isEqualTo(report)
                .hasSameHashCodeAs(report)
                .hasToString(report.toString());
    }

    @Property
    void everyFindingIsCountedAndTheFirstOfEachCodeAreKept(
            @ForAll @IntRange(min = 1, max = 4) int kept, @ForAll("findings") List<Finding> findings) {
        ValidationReport report = report(kept, findings, List.of());
        Map<FindingCode, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        List<Finding> first = counts.keySet().stream()
                .flatMap(code -> findings.stream()
                        .filter(finding -> finding.code() == code)
                        .sorted()
                        .limit(kept))
                .sorted()
                .toList();
        assertThat(report.counts()).isEqualTo(counts);
        assertThat(List.copyOf(report.counts().keySet())).isSorted();
        assertThat(report.findings()).isEqualTo(first);
        assertThat(report.truncated()).isEqualTo(findings.size() > first.size());
        for (Severity severity : Severity.values()) {
            assertThat(report.count(severity))
                    .isEqualTo(findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count());
        }
    }

    @Property
    void aReportIsValidOnlyIfEveryCheckRanAndNoneFoundAnError(
            @ForAll("findings") List<Finding> findings, @ForAll("skipped") List<String> notRun) {
        ValidationReport report = report(2, findings, notRun);
        assertThat(report.complete()).isEqualTo(notRun.isEmpty());
        assertThat(report.valid())
                .isEqualTo(notRun.isEmpty()
                        && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }
}
