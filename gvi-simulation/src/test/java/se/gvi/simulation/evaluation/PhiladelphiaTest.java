// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.simulation.fixture.GoldenText;
import se.gvi.simulation.statistics.EventTimes;
import se.gvi.simulation.statistics.HawkesFit;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.RateRatio;

/**
 * Shootings in Philadelphia 2015 to 2024, a city with GVI from August 2020 on (City of Philadelphia, "Shooting Victims").
 * The file holds one row for each incident number. One shooting often has several: rows of the same minute and district
 * are one event.
 */
final class PhiladelphiaTest {

    private static final Path FILE =
            Path.of("..", "..", "shared", "data", "shootings", "philadelphia_shooting_incidents.csv");
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 12);
    private static final YearMonth START = YearMonth.of(2020, 8);

    /** When the file was published is not said; the day is assumed. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 31);

    private static final Text SHOOTINGS = Text.of("shootings", "skjutningar");

    private static IncidentList records() throws IOException {
        return IncidentList.read(FILE, "date", "time", "district");
    }

    /** Nobody registered it for us before it began; the day is pretended, so that the data alone are judged. */
    static Trial trial() {
        return Trial.registered(START, SHOOTINGS, "Philadelphia", LocalDate.of(2020, 7, 1))
                .lookingFor(0.8);
    }

    private static CountSeries city(IncidentList incidents) {
        return incidents.monthly("Philadelphia", FIRST, LAST, PUBLISHED);
    }

    static final Disturbance PANDEMIC =
            Disturbance.everywhere(Text.of("The pandemic", "Pandemin"), YearMonth.of(2020, 3));

    @Test
    void theHonestVerdictIsThatTheCountsOfTheCityCannotTell() throws IOException {
        Evaluation evaluation =
                trial().evaluate(TrialData.of(city(records().merged())).disturbedBy(PANDEMIC));
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(evaluation.reasons())
                .extracting(Reason::kind)
                .containsExactly(
                        Reason.Kind.NO_FALL, Reason.Kind.TREND, Reason.Kind.NO_COMPARISON, Reason.Kind.DISTURBANCE);
        Text report = evaluation.report();
        GoldenText.assertSame(report.en() + "\n\n" + report.sv() + "\n", "evaluation/philadelphia.txt");
    }

    /** Rows were doubled until 2020 and hardly afterwards: what was recorded otherwise looks like a fall. */
    @Test
    void recordsThatAreNotMergedMakeTheCityLookATenthBetter() throws IOException {
        IncidentList records = records();
        IncidentList merged = records.merged();
        assertThat(records.size()).isEqualTo(14_733);
        assertThat(merged.size()).isEqualTo(13_578);
        assertThat(doubled(records, 2015, 2020)).isBetween(0.123, 0.124);
        assertThat(doubled(records, 2022, 2024)).isBetween(0.002, 0.003);
        Evaluation honest = trial().evaluate(TrialData.of(city(merged)));
        Evaluation doubled = trial().evaluate(TrialData.of(city(records)));
        assertThat(honest.ratio().after().count()).isEqualTo(6932);
        assertThat(honest.ratio().before().count()).isEqualTo(6646);
        assertThat(doubled.ratio().after().count()).isEqualTo(7146);
        assertThat(doubled.ratio().before().count()).isEqualTo(7587);
        assertThat(honest.ratio().ratio()).isBetween(1.318, 1.319);
        assertThat(doubled.ratio().ratio()).isBetween(1.190, 1.191);
        Interval one = honest.ratio().interval(Evaluation.LEVEL);
        Interval other = doubled.ratio().interval(Evaluation.LEVEL);
        assertThat(other.high()).isLessThan(one.low());
    }

    /** How many of the records of some years are one too many. */
    private static double doubled(IncidentList records, int from, int to) {
        IncidentList then =
                records.where(row -> row.at().getYear() >= from && row.at().getYear() <= to);
        return 1 - then.merged().size() / (double) then.size();
    }

    /** The pandemic alone: the months between its begin and the start of the trial against those before. */
    @Test
    void shootingsHadRisenBeforeTheTrialBegan() throws IOException {
        CountSeries city = city(records().merged()).between(FIRST, START.minusMonths(1));
        Trial pandemic = Trial.registered(PANDEMIC.from(), SHOOTINGS, "Philadelphia", LocalDate.of(2020, 2, 1));
        Evaluation evaluation = pandemic.evaluate(TrialData.of(city));
        assertThat(evaluation.ratio().ratio()).isBetween(1.5, 1.6);
        assertThat(evaluation.halfYears()).isEmpty();
    }

    /** The month of the start decides: judged from the peak on, the same counts "show" a fall. */
    @Test
    void aStartChosenByItsResultShowsAnEffect() throws IOException {
        CountSeries city = city(records().merged()).between(YearMonth.of(2020, 8), LAST);
        Trial chosen = Trial.registered(YearMonth.of(2022, 10), SHOOTINGS, "Philadelphia", LocalDate.of(2025, 1, 1));
        Evaluation evaluation = chosen.evaluate(TrialData.of(city));
        assertThat(evaluation.ratio().ratio()).isBetween(0.5, 0.7);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(evaluation.reasons()).extracting(Reason::kind).contains(Reason.Kind.REGISTERED_LATE);
    }

    /** What the page about evaluation shows. */
    @Test
    void thePageShowsBothWaysOfCounting() throws IOException {
        IncidentList records = records();
        IncidentList merged = records.merged();
        String table = """
                | | each incident number a shooting | same minute and district merged |
                |---|---|---|
                %s%s%s%s%s%s""".formatted(
                        row("shootings 2015 to 2024", records, merged, each -> Integer.toString(each.size())),
                        row(
                                "rows that are one too many, 2015 to 2020",
                                records,
                                merged,
                                each -> percent(doubled(each, 2015, 2020))),
                        row("the same, 2022 to 2024", records, merged, each -> percent(doubled(each, 2022, 2024))),
                        row(
                                "a month before the start, and after",
                                records,
                                merged,
                                each -> String.format(
                                        Locale.ROOT,
                                        "%.1f, %.1f",
                                        ratio(each).before().rate(),
                                        ratio(each).after().rate())),
                        row(
                                "after compared with before",
                                records,
                                merged,
                                each -> Figures.times(ratio(each)).en()),
                        row(
                                "district 22, 2015 to 2017: each shooting answered by",
                                records,
                                merged,
                                PhiladelphiaTest::answered));
        GoldenText.assertSame(table, "evaluation/philadelphia-rows.md");
    }

    private static String row(
            String what, IncidentList records, IncidentList merged, Function<IncidentList, String> figure) {
        return "| " + what + " | " + figure.apply(records) + " | " + figure.apply(merged) + " |\n";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static RateRatio ratio(IncidentList incidents) {
        return trial().evaluate(TrialData.of(city(incidents))).ratio();
    }

    private static String answered(IncidentList incidents) {
        HawkesFit fit =
                HawkesFit.of(incidents.where(row -> row.area().equals("22")).times(FIRST, YearMonth.of(2018, 1)));
        return String.format(
                Locale.ROOT,
                "%.2f others within %.1f minutes on average (%s)",
                fit.mostLikely().branchingRatio(),
                fit.mostLikely().meanDelay() * 24 * 60,
                fit.isIdentified() ? "identified" : "refused: several records have the same time");
    }

    /** What looks like shootings answered at once is one shooting recorded twice. */
    @Test
    void recordsThatAreNotMergedLookLikeContagion() throws IOException {
        IncidentList district = records().where(row -> row.area().equals("22"));
        YearMonth before = YearMonth.of(2018, 1);
        EventTimes doubled = district.times(FIRST, before);
        EventTimes merged = district.merged().times(FIRST, before);
        assertThat(doubled.repeated()).isPositive();
        assertThat(merged.repeated()).isZero();
        HawkesFit faked = HawkesFit.of(doubled);
        HawkesFit honest = HawkesFit.of(merged);
        assertThat(faked.isIdentified()).isFalse();
        assertThat(doubled.count() - merged.count()).isEqualTo(46);
        assertThat(faked.mostLikely().branchingRatio()).isBetween(0.119, 0.121);
        assertThat(faked.mostLikely().decay()).isGreaterThan(999);
        assertThat(faked.gainOverPoisson()).isGreaterThan(480);
        assertThat(honest.mostLikely().branchingRatio()).isBetween(0.024, 0.025);
        assertThat(honest.gainOverPoisson()).isLessThan(11);
    }
}
