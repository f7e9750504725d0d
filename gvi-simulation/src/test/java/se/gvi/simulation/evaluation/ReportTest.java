// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.simulation.fixture.GoldenText;

/** What happened beside a trial and after it, what else happened, and how a board reads it. All towns are fictional. */
final class ReportTest {

    private static final Text SHOOTINGS = Text.of("shootings", "skjutningar");
    private static final YearMonth START = YearMonth.of(2023, 1);

    /** Three years before the start and two after it: a level for each, and a little scatter. */
    static CountSeries months(String place, int before, int firstYear, int secondYear, int shift) {
        int[] scatter = {1, -2, 0, 3, -1, 2, -3, 0, 1, -1, 2, -2, 0};
        long[] counts = new long[60];
        for (int month = 0; month < 60; month++) {
            int level = month < 36 ? before : month < 48 ? firstYear : secondYear;
            counts[month] = Math.max(0, level + scatter[(month + shift) % scatter.length]);
        }
        return CountSeries.of(place, YearMonth.of(2020, 1), Step.MONTH, LocalDate.of(2025, 1, 15), counts);
    }

    static Trial alby() {
        return Trial.registered(START, SHOOTINGS, "Alby", LocalDate.of(2022, 11, 1))
                .lookingFor(0.7);
    }

    static TrialData compared(CountSeries series) {
        return TrialData.of(series).comparedWith(months("Berg", 18, 18, 18, 4), months("Dal", 22, 21, 22, 8));
    }

    private static List<Reason.Kind> kinds(Evaluation evaluation) {
        return evaluation.reasons().stream().map(Reason::kind).toList();
    }

    private static void reads(String name, Evaluation evaluation) throws IOException {
        Text report = evaluation.report();
        GoldenText.assertSame(report.en() + "\n\n" + report.sv() + "\n", "evaluation/" + name + ".txt");
    }

    @Test
    void aBoardReadsEverythingOnOnePage() throws IOException {
        Evaluation evaluation = alby().watching("Alby Södra", "Alby, explosions", "Alby Norra")
                .endingBefore(YearMonth.of(2024, 1))
                .evaluate(compared(months("Alby", 20, 10, 19, 0))
                        .beside(months("Alby Norra", 8, 8, 8, 2))
                        .beside(months("Ek", 9, 14, 14, 5))
                        .beside(months("Alby Södra", 12, 7, 7, 3))
                        .disturbedBy(
                                Disturbance.everywhere(Text.of("A pandemic", "En pandemi"), YearMonth.of(2020, 3))));
        assertThat(evaluation.displacements())
                .extracting(Displacement::beside)
                .containsExactly("Alby Södra", "Alby, explosions", "Alby Norra", "Ek");
        assertThat(evaluation.displacements())
                .extracting(Displacement::answer)
                .containsExactly(
                        Displacement.Answer.FELL,
                        Displacement.Answer.CANNOT_TELL,
                        Displacement.Answer.CANNOT_TELL,
                        Displacement.Answer.ROSE);
        assertThat(kinds(evaluation))
                .containsExactly(Reason.Kind.FALL, Reason.Kind.DISPLACEMENT_UNKNOWN, Reason.Kind.DISPLACEMENT);
        reads("report-alby", evaluation);
    }

    @Test
    void whatNobodyWatchedCannotBeTold() throws IOException {
        Evaluation evaluation = alby().evaluate(compared(months("Alby", 20, 10, 10, 0)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.SUPPORTS);
        assertThat(evaluation.displacements()).isEmpty();
        assertThat(evaluation.postponement()).isEmpty();
        reads("report-alby-unwatched", evaluation);
    }

    /** Nothing but the last month less: two whole years after the start, and one month short of them. */
    @Test
    void aBoardIsToldWhereTheSeasonMayWeighOnTheRatio() {
        CountSeries years = months("Alby", 20, 10, 10, 0);
        assertThat(alby().evaluate(TrialData.of(years)).season()).isEmpty();
        Evaluation ragged = alby().evaluate(TrialData.of(years).between(years.first(), YearMonth.of(2024, 11)));
        Text season = ragged.season().orElseThrow();
        assertThat(season.en())
                .isEqualTo("How many times as many there were as before is not adjusted for the season: the time before"
                        + " and the time after are not both whole years, so one may hold more summer than the other."
                        + " Half-years are compared with the same months before, where those were counted.");
        assertThat(ragged.report().en()).contains("\n" + season.en() + "\n");
        assertThat(ragged.report().sv()).contains("\n" + season.sv() + "\n");
        assertThat(se.gvi.simulation.report.EvaluationReport.of(ragged)
                        .text(Language.SWEDISH)
                        .replaceAll("\\s+", " "))
                .contains("? " + season.sv());
    }

    @Test
    void whatWasToBeWatchedAndIsNotGivenIsADoubt() {
        Evaluation evaluation = alby().watching("Alby Södra").evaluate(compared(months("Alby", 20, 10, 10, 0)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(evaluation.beside()).isEmpty();
        assertThat(evaluation.reasons().get(1).text())
                .isEqualTo(Text.of(
                        "What was to be watched beside the trial (Alby Södra) is not among the data: whether it rose there"
                                + " cannot be told.",
                        "Det som skulle följas vid sidan av försöket (Alby Södra) finns inte i uppgifterna: om det ökade"
                                + " där går inte att avgöra."));
    }

    @Test
    void shootingsThatComeBackAfterTheEndMayOnlyHaveBeenPostponed() {
        Trial trial = alby().endingBefore(YearMonth.of(2024, 1));
        Evaluation back = trial.evaluate(compared(months("Alby", 20, 10, 30, 0)));
        assertThat(back.ratio().after().exposure()).isEqualTo(12);
        assertThat(back.halfYears()).hasSize(2);
        assertThat(back.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(kinds(back)).containsExactly(Reason.Kind.FALL, Reason.Kind.CAME_BACK);
        assertThat(back.reasons().get(1).text().en())
                .startsWith("After the end of the trial, from 2024-01 to 2024-12, there were 1.5");
        Evaluation gone = trial.evaluate(compared(months("Alby", 20, 10, 20, 0)));
        assertThat(gone.verdict()).isEqualTo(Verdict.SUPPORTS);
        assertThat(gone.postponement().orElseThrow().answer()).isEqualTo(Postponement.Answer.NOT_ALL_CAME_BACK);
        Evaluation unclear = trial.evaluate(compared(months("Alby", 20, 18, 20, 0)));
        assertThat(unclear.postponement().orElseThrow().answer()).isEqualTo(Postponement.Answer.CANNOT_TELL);
        Evaluation ongoing =
                alby().endingBefore(YearMonth.of(2025, 1)).evaluate(compared(months("Alby", 20, 10, 10, 0)));
        assertThat(ongoing.postponement()).isEmpty();
        assertThat(ongoing.report().en())
                .contains("- Cannot tell whether anything was merely postponed: nothing was counted after the end.");
    }

    /** Twice as many in July to December as in January to June, every year: nothing fades. */
    @Test
    void aHalfYearIsComparedWithTheSameMonthsBefore() {
        long[] counts = new long[48];
        for (int month = 0; month < 48; month++) {
            counts[month] = (month % 12 < 6 ? 10 : 20) / (month < 36 ? 1 : 2);
        }
        CountSeries series =
                CountSeries.of("Alby", YearMonth.of(2020, 1), Step.MONTH, LocalDate.of(2024, 1, 15), counts);
        Evaluation evaluation = alby().evaluate(TrialData.of(series));
        assertThat(evaluation.halfYears())
                .extracting(window -> window.ratio().ratio())
                .containsExactly(0.5, 0.5);
        assertThat(kinds(evaluation)).doesNotContain(Reason.Kind.FADED);
    }

    @Test
    void wherePlacesWithoutTheTrialDidWorseNoFallIsNotTheAbsenceOfAnEffect() {
        Evaluation evaluation = alby().evaluate(TrialData.of(months("Alby", 20, 30, 30, 0))
                .comparedWith(months("Berg", 20, 60, 60, 4), months("Dal", 20, 55, 60, 8)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(kinds(evaluation)).contains(Reason.Kind.NO_FALL, Reason.Kind.ROSE_LESS);
        assertThat(evaluation.reasons())
                .filteredOn(reason -> reason.kind() == Reason.Kind.ROSE_LESS)
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().en())
                        .startsWith("But places without the trial did worse: beside them there were 0.5"))
                .satisfies(reason -> assertThat(reason.text().sv())
                        .startsWith("Men det gick sämre i orter utan försöket: jämfört med dem blev det 0,5"));
    }

    @Test
    void whatElseHappenedIsADoubtUnlessAComparisonTakesItOut() {
        Text pandemic = Text.of("The pandemic", "Pandemin");
        YearMonth march = YearMonth.of(2022, 3);
        CountSeries rise = months("Alby", 20, 30, 30, 0);
        Evaluation alone = alby().evaluate(TrialData.of(rise).disturbedBy(Disturbance.everywhere(pandemic, march)));
        assertThat(alone.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(alone.reasons())
                .filteredOn(reason -> reason.kind() == Reason.Kind.DISTURBANCE)
                .extracting(Reason::text)
                .containsExactly(Text.of(
                        "The pandemic (2022-03 on) moved the number of shootings too, and no comparison takes it out:"
                                + " neither an effect nor its absence can be told from it.",
                        "Pandemin (från 2022-03) påverkade också antalet skjutningar, och ingen jämförelse räknar bort det:"
                                + " varken en effekt eller dess frånvaro kan skiljas från det."));
        assertThat(alby().evaluate(TrialData.of(rise)).verdict()).isEqualTo(Verdict.DOES_NOT_SUPPORT);
        assertThat(alby().evaluate(compared(rise).disturbedBy(Disturbance.everywhere(pandemic, march)))
                        .verdict())
                .isEqualTo(Verdict.DOES_NOT_SUPPORT);
        CountSeries fall = months("Alby", 20, 10, 10, 0);
        assertThat(alby().evaluate(compared(fall).disturbedBy(Disturbance.everywhere(pandemic, march)))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTS);
        assertThat(alby().evaluate(compared(fall).disturbedBy(Disturbance.here(pandemic, march)))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(alby().evaluate(TrialData.of(rise).disturbedBy(Disturbance.here(pandemic, YearMonth.of(2025, 1))))
                        .verdict())
                .isEqualTo(Verdict.DOES_NOT_SUPPORT);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> alby().watching("Alby"))
                .hasMessage("The trial is of Alby itself. Name what lies beside it.");
        assertThatThrownBy(() -> alby().watching("Berg", "Berg"))
                .hasMessage("What is watched beside the trial has Berg twice. Leave one out.");
        assertThatThrownBy(() -> alby().endingBefore(START))
                .hasMessage(
                        "The trial starts in 2023-01 and is over in 2023-01. Give the first month in which it no longer"
                                + " works.");
        TrialData data = TrialData.of(months("Alby", 1, 1, 1, 0)).beside(months("Berg", 1, 1, 1, 0));
        assertThatThrownBy(() -> data.beside(months("Berg", 2, 2, 2, 0)))
                .hasMessage("There are two series of Berg. Leave one out.");
        assertThatThrownBy(() -> data.beside(months("Alby", 2, 2, 2, 0)))
                .hasMessage("There are two series of Alby. Leave one out.");
    }
}
