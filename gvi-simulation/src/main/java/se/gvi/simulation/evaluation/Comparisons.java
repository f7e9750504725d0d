// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.gvi.simulation.statistics.Coefficient;
import se.gvi.simulation.statistics.CountFit;
import se.gvi.simulation.statistics.CountRegression;
import se.gvi.simulation.statistics.FourCells;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.ModelMatrix;
import se.gvi.simulation.statistics.PlaceboRank;
import se.gvi.simulation.statistics.PoissonRate;
import se.gvi.simulation.statistics.RateRatio;

/** Every comparison that an evaluation rests on. */
record Comparisons(
        RateRatio plain,
        Optional<Interval> trendAdjusted,
        double scatter,
        Optional<Double> trendBefore,
        Optional<FourCells> cells,
        Optional<PlaceboRank> placebo,
        List<WindowEffect> halfYears,
        List<Displacement> displacements,
        Optional<Postponement> postponement,
        List<RateRatio> otherStarts) {

    static final String AFTER = "after";

    static Comparisons of(Trial trial, TrialData all) {
        TrialData data = until(trial, all);
        CountSeries series = data.series();
        int start = series.firstAfter(trial.start());
        Optional<CountFit> trend = trend(series, start);
        return new Comparisons(
                ratio(series, start),
                trend.map(Comparisons::cautious),
                trend.map(Comparisons::scatter).orElse(1.0),
                trendBefore(series, start),
                cells(data, start),
                placebo(data, start),
                halfYears(series, start),
                displacements(trial, data, start),
                trial.end().flatMap(end -> postponement(all.series(), start, end)),
                otherStarts(series, trial.start(), start));
    }

    /** The comparison of after and before alone. */
    static RateRatio plain(Trial trial, TrialData all) {
        CountSeries series = until(trial, all).series();
        return series.changeAt(trial.start());
    }

    static RateRatio ratio(CountSeries series, int start) {
        return RateRatio.of(series.rate(start, series.counts().size()), series.rate(0, start));
    }

    /** What was counted while the trial worked, and before. */
    static TrialData until(Trial trial, TrialData data) {
        return trial.end()
                .filter(end -> !end.isAfter(data.series().last()))
                .map(end -> data.between(data.series().first(), end.minusMonths(1)))
                .orElse(data);
    }

    /** The step beside a trend. */
    static Optional<CountFit> trend(CountSeries series, int start) {
        int periods = series.counts().size();
        ModelMatrix.Builder matrix =
                ModelMatrix.ofRows(periods).intercept().trend("trend").step(AFTER, start);
        if (series.step() == Step.MONTH && start >= 24) {
            matrix.harmonics(12, 2, series.first().getMonthValue());
        }
        return fit(matrix.build(), series, periods);
    }

    private static Interval cautious(CountFit fit) {
        Coefficient after = fit.coefficient(AFTER);
        double widened = after.standardError() * Math.sqrt(scatter(fit));
        return new Coefficient(AFTER, after.estimate(), widened, after.degreesOfFreedom())
                .studentInterval(Evaluation.LEVEL);
    }

    /** By what the variance of counts exceeds their mean, but never less than that of independent events. */
    static double scatter(CountFit fit) {
        return Math.max(1, fit.dispersion());
    }

    /** By what the outcome was multiplied a year before the start, if it was going one way. */
    private static Optional<Double> trendBefore(CountSeries series, int start) {
        if (start < 3) {
            return Optional.empty();
        }
        ModelMatrix matrix =
                ModelMatrix.ofRows(start).intercept().trend("trend").build();
        double years = series.step().months() / 12.0;
        return fit(matrix, series, start)
                .map(fit -> Math.exp(fit.coefficient("trend").estimate() / years));
    }

    private static Optional<CountFit> fit(ModelMatrix matrix, CountSeries series, int periods) {
        long[] counts = series.counts().stream()
                .limit(periods)
                .mapToLong(Long::longValue)
                .toArray();
        if (periods <= matrix.names().size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CountRegression.of(matrix, counts)
                    .exposure(days(series, periods))
                    .poisson());
        } catch (ArithmeticException | IllegalArgumentException e) {
            // Nothing was counted on one side, or at all: there is no trend to fit.
            return Optional.empty();
        }
    }

    private static double[] days(CountSeries series, int periods) {
        double[] days = new double[periods];
        for (int period = 0; period < periods; period++) {
            YearMonth first = series.begins(period);
            days[period] = series.begins(period + 1).atDay(1).toEpochDay()
                    - first.atDay(1).toEpochDay();
        }
        return days;
    }

    private static Optional<FourCells> cells(TrialData data, int start) {
        if (data.comparisons().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cells(data, data.series(), start));
    }

    /** A place beside the sum of all comparison places. */
    private static FourCells cells(TrialData data, CountSeries place, int start) {
        long after = 0;
        long before = 0;
        for (CountSeries comparison : data.comparisons()) {
            RateRatio ratio = ratio(comparison, start);
            after += ratio.after().count();
            before += ratio.before().count();
        }
        RateRatio treated = ratio(place, start);
        return FourCells.of(
                treated,
                RateRatio.of(
                        PoissonRate.of(after, treated.after().exposure()),
                        PoissonRate.of(before, treated.before().exposure())));
    }

    private static Optional<PlaceboRank> placebo(TrialData data, int start) {
        Map<String, Double> falls = new TreeMap<>();
        for (CountSeries comparison : data.comparisons()) {
            falls.put(comparison.place(), Math.log(ratio(comparison, start).ratio()));
        }
        double own = Math.log(ratio(data.series(), start).ratio());
        boolean all = !falls.isEmpty()
                && !Double.isNaN(own)
                && falls.values().stream().noneMatch(each -> each.isNaN());
        return all ? Optional.of(new PlaceboRank(own, falls)) : Optional.empty();
    }

    private static List<WindowEffect> halfYears(CountSeries series, int start) {
        List<WindowEffect> windows = new ArrayList<>();
        int length = series.step().perHalfYear();
        for (int from = start; from + length <= series.counts().size(); from += length) {
            windows.add(new WindowEffect(
                    series.begins(from),
                    series.begins(from + length).minusMonths(1),
                    sameMonths(series, start, from, from + length)));
        }
        return List.copyOf(windows);
    }

    private static RateRatio sameMonths(CountSeries series, int start, int from, int to) {
        return RateRatio.of(series.rate(from, to), series.sameMonthsBefore(start, from, to));
    }

    /** What was named at registration, given or not, then what else is given. */
    private static List<Displacement> displacements(Trial trial, TrialData data, int start) {
        Map<String, Optional<CountSeries>> all = new LinkedHashMap<>();
        trial.watched().forEach(name -> all.put(name, Optional.empty()));
        data.allBeside().forEach(series -> all.put(series.place(), Optional.of(series)));
        List<Displacement> displacements = new ArrayList<>();
        all.forEach((name, given) -> displacements.add(new Displacement(
                name,
                trial.watched().contains(name),
                given.map(series -> ratio(series, start)),
                given.filter(series -> !data.comparisons().isEmpty()).map(series -> cells(data, series, start)))));
        return List.copyOf(displacements);
    }

    private static Optional<Postponement> postponement(CountSeries series, int start, YearMonth end) {
        int periods = series.counts().size();
        int from = series.firstFrom(end);
        return from == periods
                ? Optional.empty()
                : Optional.of(new Postponement(
                        series.begins(from),
                        series.last(),
                        sameMonths(series, start, from, periods),
                        sameMonths(series, start, start, periods)));
    }

    /**
     * The comparison if the start lay one period earlier or later, and, if it lies within a period, if all events of
     * that period came before it, or all after.
     */
    private static List<RateRatio> otherStarts(CountSeries series, YearMonth start, int first) {
        List<RateRatio> others = new ArrayList<>();
        for (int other : new int[] {first - 1, first + 1}) {
            if (other >= 1 && other < series.counts().size()) {
                others.add(ratio(series, other));
            }
        }
        long inside = series.begins(first - 1).until(start, ChronoUnit.MONTHS);
        int step = series.step().months();
        if (inside > 0 && inside < step) {
            long before = sum(series, 0, first - 1);
            long within = series.counts().get(first - 1);
            long after = sum(series, first, series.counts().size());
            double monthsBefore = (first - 1.0) * step + inside;
            double monthsAfter = series.counts().size() * (double) step - monthsBefore;
            others.add(RateRatio.of(PoissonRate.of(after, monthsAfter), PoissonRate.of(before + within, monthsBefore)));
            others.add(RateRatio.of(PoissonRate.of(after + within, monthsAfter), PoissonRate.of(before, monthsBefore)));
        }
        return List.copyOf(others);
    }

    private static long sum(CountSeries series, int from, int to) {
        return series.counts().subList(from, to).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
