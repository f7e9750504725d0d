// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every comparison of two rates. */
final class RateRatioProperties {

    private static RateRatio ratio(int after, double exposureAfter, int before, double exposureBefore) {
        return RateRatio.of(PoissonRate.of(after, exposureAfter), PoissonRate.of(before, exposureBefore));
    }

    @Property(tries = 100)
    void swappingTheSidesInvertsTheInterval(
            @ForAll @IntRange(max = 200) int after,
            @ForAll @IntRange(max = 200) int before,
            @ForAll @DoubleRange(min = 0.1, max = 50) double exposure) {
        Interval there = ratio(after, exposure, before, 12).interval(0.95);
        Interval back = ratio(before, 12, after, exposure).interval(0.95);
        same(there.low(), 1 / back.high());
        same(there.high(), 1 / back.low());
        assertThat(ratio(after, exposure, before, 12).pTwiceTheTail(1))
                .isCloseTo(ratio(before, 12, after, exposure).pTwiceTheTail(1), within(1e-9));
    }

    @Property(tries = 100)
    void theUnitOfExposureDoesNotMatter(
            @ForAll @IntRange(max = 200) int after,
            @ForAll @IntRange(max = 200) int before,
            @ForAll @DoubleRange(min = 0.01, max = 400) double unit) {
        Interval months = ratio(after, 24, before, 36).interval(0.9);
        Interval other = ratio(after, 24 * unit, before, 36 * unit).interval(0.9);
        same(months.low(), other.low());
        same(months.high(), other.high());
    }

    @Property(tries = 100)
    void theRatioLiesInEveryIntervalAndMidLiesInsideExact(
            @ForAll @IntRange(max = 150) int after,
            @ForAll @IntRange(min = 1, max = 150) int before,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        RateRatio ratio = ratio(after, 10, before, 20);
        assertThat(ratio.interval(level).contains(ratio.ratio())).isTrue();
        assertThat(ratio.midInterval(level).low())
                .isGreaterThanOrEqualTo(ratio.interval(level).low() * (1 - 1e-9));
        assertThat(ratio.midInterval(level).high())
                .isLessThanOrEqualTo(ratio.interval(level).high() * (1 + 1e-9));
        assertThat(ratio.differenceInterval(level).contains(ratio.difference())).isTrue();
    }

    @Property(tries = 100)
    void twiceTheTailAgreesWithTheInterval(
            @ForAll @IntRange(max = 100) int after,
            @ForAll @IntRange(max = 100) int before,
            @ForAll @DoubleRange(min = 0.2, max = 5) double supposed) {
        RateRatio ratio = ratio(after, 7, before, 11);
        Interval interval = ratio.interval(0.95);
        double p = ratio.pTwiceTheTail(supposed);
        if (Math.abs(p - 0.05) > 1e-9) {
            assertThat(interval.contains(supposed)).isEqualTo(p > 0.05);
        }
    }

    @Property(tries = 100)
    void theSmallestProbabilitiesAreThoseOfTheSum(
            @ForAll @IntRange(max = 40) int after,
            @ForAll @IntRange(max = 40) int before,
            @ForAll @DoubleRange(min = 0.1, max = 5) double exposure) {
        RateRatio ratio = ratio(after, exposure, before, 1);
        double share = exposure / (exposure + 1);
        int total = after + before;
        double[] probabilities = new double[total + 1];
        for (int k = 0; k <= total; k++) {
            probabilities[k] = org.apache.commons.statistics.distribution.BinomialDistribution.of(total, share)
                    .probability(k);
        }
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability <= probabilities[after] * (1 + 1e-7) ? probability : 0;
        }
        assertThat(ratio.pSmallestProbability(1)).isCloseTo(Math.min(1, sum), within(1e-9));
    }

    private static void same(double one, double other) {
        if (Double.isInfinite(one) || one == 0) {
            assertThat(other).isEqualTo(one);
        } else {
            assertThat(other).isCloseTo(one, within(1e-9 * one));
        }
    }
}
