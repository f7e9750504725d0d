// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.gvi.model.finding.Text;

/** What holds whatever was counted. */
final class EvaluationProperties {

    private static final YearMonth START = YearMonth.of(2023, 1);

    private static final Trial TRIAL =
            Trial.registered(START, Text.of("shootings", "skjutningar"), "Alby", LocalDate.of(2022, 12, 1));

    private static CountSeries series(String place, List<Integer> counts) {
        return CountSeries.of(
                place,
                YearMonth.of(2021, 1),
                Step.QUARTER,
                LocalDate.of(2025, 1, 1),
                counts.stream().mapToLong(Integer::longValue).toArray());
    }

    @Property(tries = 80)
    void supportMeansAFallWithoutADoubt(
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> own,
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> other) {
        Evaluation evaluation = TRIAL.evaluate(TrialData.of(series("Alby", own)).comparedWith(series("Berg", other)));
        boolean below = evaluation.ratio().interval(Evaluation.LEVEL).high() < 1;
        boolean doubt =
                evaluation.reasons().stream().anyMatch(reason -> reason.kind().isDoubt());
        assertThat(evaluation.verdict() == Verdict.SUPPORTS).isEqualTo(below && !doubt);
        assertThat(evaluation.text().en()).doesNotContain("{").doesNotContain("NaN");
        assertThat(evaluation.text().sv()).doesNotContain("{").doesNotContain("NaN");
    }

    @Property(tries = 80)
    void aPlaceThatFellAsItsComparisonDidIsNeverSupported(@ForAll @Size(16) List<@IntRange(max = 40) Integer> counts) {
        Evaluation evaluation =
                TRIAL.evaluate(TrialData.of(series("Alby", counts)).comparedWith(series("Berg", counts)));
        assertThat(evaluation.verdict()).isNotEqualTo(Verdict.SUPPORTS);
    }

    @Property(tries = 80)
    void anotherStartNeverSupports(
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> counts,
            @ForAll @IntRange(min = 1, max = 23) int months) {
        Trial other = TRIAL.sensitivity(START.minusMonths(months));
        assertThat(other.evaluate(TrialData.of(series("Alby", counts))).verdict())
                .isNotEqualTo(Verdict.SUPPORTS);
    }

    @Property(tries = 80)
    void theOrderOfComparisonsDoesNotMatter(
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> own,
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> one,
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> two) {
        TrialData data = TrialData.of(series("Alby", own));
        Evaluation there = TRIAL.evaluate(data.comparedWith(series("Berg", one), series("Dal", two)));
        Evaluation back = TRIAL.evaluate(data.comparedWith(series("Dal", two), series("Berg", one)));
        assertThat(there.text()).isEqualTo(back.text());
    }

    @Property(tries = 80)
    void besideSomethingElseThatHappenedHereNeitherAnEffectNorItsAbsenceIsClaimed(
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> own,
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> other) {
        TrialData data = TrialData.of(series("Alby", own))
                .comparedWith(series("Berg", other))
                .disturbedBy(Disturbance.here(Text.same("Another way of counting"), START));
        assertThat(TRIAL.evaluate(data).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Property(tries = 80)
    void aRevisionTellsEveryCountThatDiffersAndBothVerdicts(
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> first,
            @ForAll @Size(16) List<@IntRange(max = 40) Integer> then) {
        TrialData earlier = TrialData.of(series("Alby", first));
        TrialData later = TrialData.of(series("Alby", then));
        Revision revision = Revision.of(TRIAL, earlier, later);
        assertThat(revision.earlier().verdict())
                .isEqualTo(TRIAL.evaluate(earlier).verdict());
        assertThat(revision.later().verdict()).isEqualTo(TRIAL.evaluate(later).verdict());
        assertThat(revision.changes().stream().mapToLong(RevisedCount::change).sum())
                .isEqualTo(then.stream().mapToInt(each -> each).sum()
                        - first.stream().mapToInt(each -> each).sum());
        assertThat(revision.changes()).noneMatch(each -> each.change() == 0);
    }

    @Property(tries = 80)
    void theReportHasNoHoles(@ForAll @Size(16) List<@IntRange(max = 12) Integer> counts) {
        Evaluation evaluation = TRIAL.watching("Ek").evaluate(TrialData.of(series("Alby", counts)));
        Text report = evaluation.report();
        assertThat(report.en()).doesNotContain("{").doesNotContain("NaN");
        assertThat(report.sv()).doesNotContain("{").doesNotContain("NaN");
        assertThat(report.en().lines().count()).isEqualTo(report.sv().lines().count());
    }
}
