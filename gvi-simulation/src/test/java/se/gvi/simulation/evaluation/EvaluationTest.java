// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.simulation.fixture.GoldenText;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.PoissonRate;
import se.gvi.simulation.statistics.RateRatio;

final class EvaluationTest {

    private static final Text SHOOTINGS = Text.of("shootings", "skjutningar");
    private static final YearMonth FIRST_CALL_IN = YearMonth.of(2018, 10);

    /** Published figures: shootings in Malmö 2016 to 2022 (Malmö stad). */
    private static final long[] MALMO = {61, 65, 47, 34, 20, 21, 29};

    /** Published figures: shootings in Göteborg 2011 to 2019 (press quoting Brå and the police). */
    private static final long[] GOTEBORG = {48, 46, 56, 52, 31, 39, 21, 43, 20};

    private static CountSeries malmoUntil(int year) {
        return CountSeries.of(
                "Malmö",
                YearMonth.of(2016, 1),
                Step.YEAR,
                LocalDate.of(year, 12, 31),
                Arrays.copyOf(MALMO, year - 2015));
    }

    private static CountSeries goteborg(int from) {
        return CountSeries.of(
                "Göteborg",
                YearMonth.of(from, 1),
                Step.YEAR,
                LocalDate.of(2019, 12, 31),
                Arrays.copyOfRange(GOTEBORG, from - 2011, GOTEBORG.length));
    }

    private static Trial malmo() {
        return Trial.registered(FIRST_CALL_IN, SHOOTINGS, "Malmö", LocalDate.of(2018, 1, 1))
                .lookingFor(0.8);
    }

    private static List<Reason.Kind> kinds(Evaluation evaluation) {
        return evaluation.reasons().stream().map(Reason::kind).toList();
    }

    @Test
    void theFirstTwoYearsInMalmoCannotTellAndSayWhy() throws IOException {
        Evaluation evaluation = malmo().evaluate(TrialData.of(malmoUntil(2020)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(evaluation.ratio().interval(Evaluation.LEVEL).high()).isLessThan(1);
        assertThat(kinds(evaluation))
                .containsExactly(
                        Reason.Kind.FALL,
                        Reason.Kind.FEW_EVENTS,
                        Reason.Kind.TREND,
                        Reason.Kind.START_MOVES_RESULT,
                        Reason.Kind.NO_COMPARISON);
        reads("malmo-2018-2020", evaluation);
    }

    @Test
    void theFirstYearInMalmoCannotTellBesideGoteborgEither() throws IOException {
        Evaluation evaluation = malmo().evaluate(TrialData.of(malmoUntil(2019)).comparedWith(goteborg(2016)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        reads("malmo-2018-2019-beside-goteborg", evaluation);
    }

    @Test
    void fourYearsInMalmoCannotTellAnEffectFromTheTrendEither() {
        Evaluation evaluation = malmo().evaluate(TrialData.of(malmoUntil(2022)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(kinds(evaluation)).contains(Reason.Kind.FALL, Reason.Kind.TREND, Reason.Kind.NO_COMPARISON);
    }

    /** What a board reads. */
    private static void reads(String name, Evaluation evaluation) throws IOException {
        Text report = evaluation.report();
        String text = report.en() + "\n\n" + report.sv() + "\n";
        GoldenText.assertSame(text, "evaluation/" + name + ".txt");
    }

    /** Without any programme, and with a p of four in a million. */
    @Test
    void goteborgAsPlaceboFellClearlyAndIsNotTakenForAnEffect() throws IOException {
        Trial pretended = Trial.registered(YearMonth.of(2015, 1), SHOOTINGS, "Göteborg", LocalDate.of(2014, 1, 1));
        Evaluation evaluation = pretended.evaluate(TrialData.of(goteborg(2011)));
        Interval interval = evaluation.ratio().interval(Evaluation.LEVEL);
        assertThat(evaluation.ratio().pSmallestProbability(1)).isLessThan(5e-6);
        assertThat(interval.low()).isBetween(0.491, 0.492);
        assertThat(interval.high()).isBetween(0.755, 0.756);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(kinds(evaluation)).contains(Reason.Kind.FALL, Reason.Kind.NO_COMPARISON);
        reads("goteborg-placebo", evaluation);
    }

    /** Published figures: 97 shootings before and 52 after the start within 38 months (Malmö universitet). */
    @Test
    void oneMonthMoreOrLessBeforeTheStartMovesTheResultInMalmo() {
        assertThat(before(20).high()).isLessThan(1);
        assertThat(before(21).high()).isLessThan(1);
        assertThat(before(22).high()).isGreaterThan(1);
    }

    private static Interval before(int months) {
        return RateRatio.of(PoissonRate.of(52, 38 - months), PoissonRate.of(97, months))
                .interval(Evaluation.LEVEL);
    }

    private static final YearMonth START = YearMonth.of(2023, 1);

    /** Three years before the start and two after it, in a fictional town: a level for each, and a little scatter. */
    private static CountSeries months(String place, int before, int firstYear, int secondYear, int shift) {
        int[] scatter = {1, -2, 0, 3, -1, 2, -3, 0, 1, -1, 2, -2, 0};
        long[] counts = new long[60];
        for (int month = 0; month < 60; month++) {
            int level = month < 36 ? before : month < 48 ? firstYear : secondYear;
            counts[month] = Math.max(0, level + scatter[(month + shift) % scatter.length]);
        }
        return CountSeries.of(place, YearMonth.of(2020, 1), Step.MONTH, LocalDate.of(2025, 1, 15), counts);
    }

    private static Trial alby() {
        return Trial.registered(START, SHOOTINGS, "Alby", LocalDate.of(2022, 11, 1))
                .lookingFor(0.7);
    }

    private static TrialData alone(CountSeries series) {
        return TrialData.of(series);
    }

    private static TrialData compared(CountSeries series) {
        return alone(series).comparedWith(months("Berg", 18, 18, 18, 4), months("Dal", 22, 21, 22, 8));
    }

    @Test
    void aClearFallBesideSteadyPlacesIsSupported() {
        Evaluation evaluation = alby().evaluate(compared(months("Alby", 20, 10, 10, 0)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.SUPPORTS);
        assertThat(evaluation.text().en()).isEqualTo("""
                The data support an effect.
                - There were 0.50 times as many shootings a month as before (interval 0.43 to 0.58), a difference of\
                 -10.00 a month.""");
        assertThat(evaluation.text().sv()).isEqualTo("""
                Data talar för en effekt.
                - Det blev 0,50 gånger så många skjutningar per månad som före (intervall 0,43 till 0,58), en skillnad\
                 på -10,00 per månad.""");
        assertThat(evaluation.trendAdjusted().orElseThrow().high()).isLessThan(1);
        assertThat(evaluation.comparison().orElseThrow().ratioOfRatios()).isBetween(0.4, 0.6);
        assertThat(evaluation.placebo().orElseThrow().rankFromLowest()).isEqualTo(1);
        assertThat(evaluation.halfYears()).hasSize(4);
        assertThat(evaluation.halfYears().get(0).from()).isEqualTo(START);
        assertThat(evaluation.halfYears().get(3).to()).isEqualTo(YearMonth.of(2024, 12));
    }

    @Test
    void aRiseAndAFallTooSmallAreNotSupported() {
        Evaluation rise = alby().evaluate(compared(months("Alby", 20, 30, 30, 0)));
        assertThat(rise.verdict()).isEqualTo(Verdict.DOES_NOT_SUPPORT);
        assertThat(rise.text().en()).startsWith("""
                The data do not support an effect.
                - There were not fewer shootings after the start: 1.50 times as many a month as before (interval""");
        Evaluation small = alby().evaluate(compared(months("Alby", 20, 19, 19, 0)));
        assertThat(small.verdict()).isEqualTo(Verdict.DOES_NOT_SUPPORT);
        assertThat(small.reasons().get(0).text().sv())
                .startsWith("En minskning till 0,70 gånger så många skjutningar, som söktes, kan uteslutas: det blev"
                        + " 0,95 gånger så många");
        assertThat(Verdict.DOES_NOT_SUPPORT.text().sv()).isEqualTo("Data talar inte för en effekt.");
    }

    @Test
    void aTownWithFewEventsCannotTell() {
        Evaluation evaluation = alby().evaluate(compared(months("Alby", 1, 1, 1, 0)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(kinds(evaluation))
                .contains(Reason.Kind.NO_CLEAR_CHANGE, Reason.Kind.FEW_EVENTS, Reason.Kind.COMPARISON);
        CountSeries nothing = CountSeries.of(
                "Alby", YearMonth.of(2022, 1), Step.QUARTER, LocalDate.of(2024, 1, 1), 0, 0, 0, 0, 0, 0, 0, 0);
        Evaluation empty = alby().evaluate(alone(nothing));
        assertThat(kinds(empty))
                .containsExactly(
                        Reason.Kind.NO_CLEAR_CHANGE,
                        Reason.Kind.FEW_EVENTS,
                        Reason.Kind.TREND_UNKNOWN,
                        Reason.Kind.NO_COMPARISON);
        assertThat(empty.reasons().get(0).text().en())
                .isEqualTo(
                        "There were undefined times as many shootings a month as before, but the counts are compatible"
                                + " with anything from 0.00 to no limit.");
        assertThat(empty.placebo()).isEmpty();
    }

    @Test
    void anEffectThatFadesAndWhatRisesBesideItAreSaid() {
        Evaluation faded = alby().evaluate(compared(months("Alby", 20, 8, 18, 0)));
        assertThat(faded.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(faded.reasons())
                .filteredOn(reason -> reason.kind() == Reason.Kind.FADED)
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().en())
                        .startsWith(
                                "The effect faded: 0.39 times as many as before at first, 0.92 times from 2024-07 to"
                                        + " 2024-12, which is no longer clearly fewer."));
        Evaluation moved =
                alby().evaluate(compared(months("Alby", 20, 10, 10, 0)).beside(months("Alby Södra", 5, 9, 9, 2)));
        assertThat(moved.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(kinds(moved)).containsExactly(Reason.Kind.FALL, Reason.Kind.DISPLACEMENT);
        assertThat(moved.beside().orElseThrow().ratio()).isGreaterThan(1.5);
        assertThat(moved.reasons().get(1).text().en())
                .startsWith("At the same time it rose beside the trial (Alby Södra), to 1.");
    }

    @Test
    void anotherStartIsMarkedAndNeverSupportsAnEffect() {
        Trial other = alby().sensitivity(YearMonth.of(2023, 4));
        assertThat(other.isSensitivity()).isTrue();
        assertThat(other.start()).isEqualTo(YearMonth.of(2023, 4));
        assertThat(other.registeredStart()).isEqualTo(START);
        Evaluation evaluation = other.evaluate(compared(months("Alby", 20, 10, 10, 0)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(evaluation
                        .reasons()
                        .get(evaluation.reasons().size() - 1)
                        .text()
                        .en())
                .isEqualTo("This is a sensitivity analysis with the start 2023-04; the registered start is 2023-01.");
        assertThat(alby().sensitivity(START).isSensitivity()).isFalse();
    }

    @Test
    void aTrialRegisteredAfterItsStartNeverSupportsAnEffect() {
        Trial late = Trial.registered(START, SHOOTINGS, "Alby", LocalDate.of(2024, 5, 2));
        Evaluation evaluation = late.evaluate(compared(months("Alby", 20, 10, 10, 0)));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(evaluation.reasons().get(1))
                .isEqualTo(new Reason(
                        Reason.Kind.REGISTERED_LATE,
                        Text.of(
                                "The trial was registered on 2024-05-02, after its start 2023-01, so the start and the"
                                        + " outcome may have been chosen by the result.",
                                "Försöket registrerades 2024-05-02, efter starten 2023-01, så starten och utfallet kan"
                                        + " ha valts efter resultatet.")));
        assertThat(evaluation.trial().leastEffect()).isEmpty();
        assertThat(evaluation.data().series().published()).isEqualTo("2025-01-15");
    }

    @Test
    void whatCannotBeEvaluatedIsRefusedWithItsRemedy() {
        CountSeries series = months("Alby", 20, 10, 10, 0);
        assertThatThrownBy(() -> alby().lookingFor(1.2))
                .hasMessage("The least effect is 1.2. Give a ratio between 0 and 1, such as 0.7.");
        assertThatThrownBy(() -> alby().evaluate(alone(malmoUntil(2020))))
                .hasMessage("The series is of Malmö, but the trial is of Alby. Give the series of the trial's place.");
        assertThatThrownBy(() -> alby().sensitivity(YearMonth.of(2020, 1)).evaluate(alone(series)))
                .hasMessage("No period of Alby begins before 2020-01. Give a longer series.");
        assertThatThrownBy(() -> alby().sensitivity(YearMonth.of(2025, 1)).evaluate(alone(series)))
                .hasMessage("No period of Alby begins in or after 2025-01. Give a longer series.");
        assertThatThrownBy(() -> alone(series).comparedWith(months("Alby", 1, 1, 1, 0)))
                .hasMessage("There are two series of Alby. Leave one out.");
        assertThatThrownBy(() -> alone(series).beside(malmoUntil(2020)))
                .hasMessage("The series of Malmö has other periods than that of Alby. Give the same first month, step"
                        + " and number of periods for both.");
        LocalDate day = LocalDate.of(2021, 1, 1);
        assertThatThrownBy(() -> CountSeries.of("Alby", YearMonth.of(2020, 1), Step.YEAR, day, 1))
                .hasMessage("The series of Alby has 1 counts. Give at least two periods.");
        assertThatThrownBy(() -> CountSeries.of("Alby", YearMonth.of(2019, 1), Step.YEAR, day, 1, -2))
                .hasMessage("Count number 2 of Alby is -2. A count is never negative.");
        assertThatThrownBy(() -> CountSeries.of("Alby", YearMonth.of(2020, 1), Step.YEAR, day, 1, 2))
                .hasMessage("The series of Alby goes to 2021-12 but was published on 2021-01-01. Leave out periods that"
                        + " had not ended, or correct the day.");
    }
}
