// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every comparison with other places, other times and other orders. */
final class DifferenceProperties {

    @Property(tries = 80)
    void twoPlacesInTwoPeriodsAreFourCells(@ForAll @Size(4) List<@IntRange(min = 1, max = 90) Integer> counts) {
        PanelDifference panel = PanelDifference.of(
                List.of(
                        PanelRow.of("treated", "1", counts.get(0)),
                        PanelRow.of("treated", "2", counts.get(1)),
                        PanelRow.of("other", "1", counts.get(2)),
                        PanelRow.of("other", "2", counts.get(3))),
                "treated",
                "2");
        FourCells cells = FourCells.of(ratio(counts.get(1), counts.get(0)), ratio(counts.get(3), counts.get(2)));
        assertThat(panel.ratio()).isCloseTo(cells.ratioOfRatios(), within(1e-8 * cells.ratioOfRatios()));
        assertThat(panel.fit().coefficient(PanelDifference.EFFECT).standardError())
                .isCloseTo(cells.logStandardError(1), within(1e-8));
    }

    private static RateRatio ratio(int after, int before) {
        return RateRatio.of(PoissonRate.of(after, 1), PoissonRate.of(before, 1));
    }

    @Property(tries = 80)
    void swappingPlaceAndComparisonInvertsTheRatio(@ForAll @Size(4) List<@IntRange(min = 1, max = 90) Integer> counts) {
        RateRatio one = ratio(counts.get(0), counts.get(1));
        RateRatio other = ratio(counts.get(2), counts.get(3));
        double there = FourCells.of(one, other).ratioOfRatios();
        assertThat(FourCells.of(other, one).ratioOfRatios()).isCloseTo(1 / there, within(1e-9 / there));
        assertThat(FourCells.of(other, one).pExact())
                .isCloseTo(FourCells.of(one, other).pExact(), within(1e-9));
    }

    @Property(tries = 80)
    void theExactIntervalHoldsItsRatioAndIsInvertedBySwapping(
            @ForAll @Size(4) List<@IntRange(max = 90) Integer> counts) {
        RateRatio one = ratio(counts.get(0), counts.get(1));
        RateRatio other = ratio(counts.get(2), counts.get(3));
        FourCells cells = FourCells.of(one, other);
        FourCells swapped = FourCells.of(other, one);
        Interval interval = cells.exactInterval(0.95);
        double most = cells.conditionalRatio();
        assertThat(Double.isNaN(most) || interval.contains(most)).isTrue();
        assertThat(cells.exactInterval(0.8).low()).isGreaterThanOrEqualTo(interval.low());
        assertThat(swapped.exactInterval(0.95).low()).isCloseTo(1 / interval.high(), within(1e-9 / interval.high()));
        if (interval.contains(1)) {
            assertThat(cells.pExact()).isGreaterThan(0.025);
        }
    }

    @Property(tries = 80)
    void theOrderOfCountsOnOneSideDoesNotMatter(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 30) Integer> before,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 30) Integer> after,
            @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(before);
        Collections.shuffle(shuffled, random);
        Permutation plain = Permutation.of(array(before), array(after));
        assertThat(Permutation.of(array(shuffled), array(after))).isEqualTo(plain);
        Permutation swapped = Permutation.of(array(after), array(before));
        assertThat(swapped.pLower()).isCloseTo(plain.pHigher(), within(1e-12));
        assertThat(swapped.pTwoSided()).isCloseTo(plain.pTwoSided(), within(1e-12));
    }

    private static long[] array(List<Integer> counts) {
        return counts.stream().mapToLong(Integer::longValue).toArray();
    }

    @Property(tries = 80)
    void noMixtureIsCloserThanTheOneFound(
            @ForAll @Size(6) List<@DoubleRange(min = 0, max = 30) Double> treated,
            @ForAll @Size(4) List<@Size(6) List<@DoubleRange(min = 0, max = 30) Double>> others,
            @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 1) Double> mixture) {
        Map<String, double[]> donors = new LinkedHashMap<>();
        for (int index = 0; index < others.size(); index++) {
            donors.put("place " + index, values(others.get(index)));
        }
        SyntheticControl control = SyntheticControl.of(values(treated), donors, 5);
        double whole = control.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(whole).isCloseTo(1, within(1e-9));
        assertThat(control.weights().values())
                .allSatisfy(weight -> assertThat(weight).isGreaterThanOrEqualTo(0));
        double sum = mixture.stream().mapToDouble(Double::doubleValue).sum();
        double squares = 0;
        for (int period = 0; period < 5; period++) {
            double mixed = 0;
            for (int index = 0; index < 4; index++) {
                mixed += mixture.get(index) / sum * others.get(index).get(period);
            }
            squares += Math.pow(treated.get(period) - mixed, 2);
        }
        assertThat(control.objective()).isLessThanOrEqualTo(squares + 1e-6);
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
