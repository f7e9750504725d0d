// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import se.gvi.simulation.statistics.CountFit;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.PoissonRate;

/**
 * What was to be expected from the start on if nothing had been started: either the level before goes on, or the trend
 * that goes through the whole time does. The two are often far apart, and nothing in the counts says which is right.
 *
 * @param firstAfter the first period, from 0, that counts as after the start
 * @param level what is expected of each period from then on if the level before goes on; the same for all
 * @param trend what is expected of every period, from the first to the end of the trial, if the trend goes on; empty if there are too few
 *     periods, or events, to fit one
 */
public record Counterfactual(int firstAfter, Expected level, Optional<List<Double>> trend) {

    /**
     * What was to be expected.
     *
     * @param firstAfter the first period that counts as after the start
     * @param level what is expected if the level before goes on
     * @param trend what is expected of every period that judges the effect, if the trend goes on
     */
    public Counterfactual {
        Objects.requireNonNull(level, "level");
        trend = trend.map(List::copyOf);
    }

    /**
     * What is expected of a period.
     *
     * @param count the expected count
     * @param range within which one period's count is expected at {@link Evaluation#LEVEL}: neither the level before is
     *     known exactly, nor does a count equal its expectation
     */
    public record Expected(double count, Interval range) {

        /**
         * What is expected of a period.
         *
         * @param count the expected count
         * @param range within which one period's count is expected
         */
        public Expected {
            Objects.requireNonNull(range, "range");
        }
    }

    /**
     * Says what was to be expected in the place of a trial.
     *
     * @param evaluation the evaluation of the trial
     * @return what was to be expected
     */
    public static Counterfactual of(Evaluation evaluation) {
        CountSeries series = evaluation.judged().series();
        int start = series.firstAfter(evaluation.trial().start());
        Optional<CountFit> fit = Comparisons.trend(series, start);
        return new Counterfactual(
                start,
                level(evaluation.ratio().before(), series.step().months(), evaluation.scatter()),
                fit.map(each -> trend(each, start)).filter(Counterfactual::finite));
    }

    /** As for a difference of rates: the two distances that could bring the count to a limit are put together. */
    private static Expected level(PoissonRate before, int months, double scatter) {
        double expected = before.rate() * months;
        Interval known = before.interval(Evaluation.LEVEL);
        double tail = (1 - Evaluation.LEVEL) / 2;
        double fewest = 0;
        double most = 0;
        if (expected > 0) {
            PoissonDistribution counts = PoissonDistribution.of(expected);
            fewest = counts.inverseCumulativeProbability(tail);
            most = counts.inverseSurvivalProbability(tail);
        }
        double wider = Math.sqrt(scatter);
        double below = Math.hypot(expected - known.low() * months, wider * (expected - fewest));
        double above = Math.hypot(known.high() * months - expected, wider * (most - expected));
        return new Expected(expected, new Interval(Math.max(0, expected - below), expected + above, Evaluation.LEVEL));
    }

    private static List<Double> trend(CountFit fit, int start) {
        double step = fit.coefficient(Comparisons.AFTER).rateRatio();
        List<Double> fitted = fit.expected();
        return IntStream.range(0, fitted.size())
                .mapToObj(period -> period < start ? fitted.get(period) : (Double) (fitted.get(period) / step))
                .toList();
    }

    private static boolean finite(List<Double> counts) {
        return counts.stream().allMatch(Double::isFinite);
    }
}
