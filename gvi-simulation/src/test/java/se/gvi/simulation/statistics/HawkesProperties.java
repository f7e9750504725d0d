// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** What holds for every process of events that trigger events. */
final class HawkesProperties {

    private static EventTimes events(List<Double> times, double unit) {
        return EventTimes.until(
                100 * unit,
                times.stream().sorted().mapToDouble(time -> time * unit).toArray());
    }

    @Property(tries = 80)
    void theUnitOfTimeMovesTheLikelihoodByAKnownAmount(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 100) Double> times,
            @ForAll @DoubleRange(min = 0.1, max = 30) double unit) {
        double there = new HawkesProcess(0.2, 0.4, 0.3).logLikelihood(events(times, 1));
        double here = new HawkesProcess(0.2 / unit, 0.4, 0.3 / unit).logLikelihood(events(times, unit));
        assertThat(here).isCloseTo(there - times.size() * Math.log(unit), within(1e-8));
    }

    @Property(tries = 80)
    void withoutBranchingItIsPoisson(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 100) Double> times) {
        EventTimes events = events(times, 1);
        HawkesProcess process = new HawkesProcess(events.count() / 100.0, 0, 1);
        assertThat(process.logLikelihood(events)).isCloseTo(events.poissonLogLikelihood(), within(1e-9));
        assertThat(process.expected(events)).isCloseTo(events.count(), within(1e-9));
    }

    @Property(tries = 80)
    void theGradientIsTheSlope(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0, max = 100) Double> times,
            @ForAll @DoubleRange(min = 0.1, max = 2) double decay) {
        EventTimes events = events(times, 1);
        double step = 1e-5;
        double slope = (new HawkesProcess(0.1, 0.4, decay + step).logLikelihood(events)
                        - new HawkesProcess(0.1, 0.4, decay - step).logLikelihood(events))
                / (2 * step);
        double gradient = new HawkesProcess(0.1, 0.4, decay).gradient(events).get(2);
        assertThat(gradient).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
    }

    @Property(tries = 40)
    void noProcessWithinTheBoundsIsLikelierThanTheOneFound(
            @ForAll @Size(min = 4, max = 12) List<@DoubleRange(min = 0, max = 100) Double> times,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double background,
            @ForAll @DoubleRange(min = 0, max = 0.99) double ratio,
            @ForAll @DoubleRange(min = 0.01, max = 50) double decay) {
        EventTimes events = events(times, 1);
        double other = new HawkesProcess(background, ratio, decay).logLikelihood(events);
        assertThat(HawkesFit.of(events).logLikelihood()).isGreaterThanOrEqualTo(other - 1e-6);
    }

    @Property(tries = 80)
    void theSizesOfACascadeSumToOne(@ForAll @DoubleRange(min = 0, max = 0.7) double ratio) {
        Cascade cascade = new Cascade(ratio);
        double sum = 0;
        double mean = 0;
        for (int size = 1; size <= 500; size++) {
            sum += cascade.probability(size);
            mean += size * cascade.probability(size);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
        assertThat(mean).isCloseTo(cascade.meanSize(), within(1e-4));
    }
}
