// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** What holds of power whatever is looked for. */
final class DetectabilityProperties {

    /** The limits of each total are searched afresh; not a digit differs. */
    @Property(tries = 50)
    void powerIsWhatAPlainSearchFinds(
            @ForAll @DoubleRange(min = 0.02, max = 6) double rate,
            @ForAll @DoubleRange(min = 0.05, max = 4) double ratio,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double level,
            @ForAll @IntRange(min = 1, max = 60) int before,
            @ForAll @IntRange(min = 1, max = 60) int after) {
        Detectability effect = new Detectability(rate, ratio, level);
        assertThat(effect.powerForFall(before, after)).isEqualTo(searched(effect, before, after, level, false));
        assertThat(effect.power(before, after)).isEqualTo(searched(effect, before, after, level / 2, true));
    }

    private static double searched(Detectability effect, double before, double after, double tail, boolean both) {
        double early = effect.rate() * before;
        double late = effect.rate() * effect.ratio() * after;
        PoissonDistribution total = PoissonDistribution.of(early + late);
        int last = total.inverseSurvivalProbability(1e-14);
        double power = 0;
        for (int events = Math.max(1, total.inverseCumulativeProbability(1e-14)); events <= last; events++) {
            BinomialDistribution without = BinomialDistribution.of(events, after / (after + before));
            BinomialDistribution likely = BinomialDistribution.of(events, late / (late + early));
            int lowest = (int) IntStream.rangeClosed(0, events)
                            .takeWhile(number -> without.cumulativeProbability(number) <= tail)
                            .count()
                    - 1;
            double noticed = likely.cumulativeProbability(lowest);
            if (both) {
                int highest = (int) IntStream.rangeClosed(0, events)
                        .takeWhile(number -> without.survivalProbability(number - 1) > tail)
                        .count();
                noticed += likely.survivalProbability(highest - 1);
            }
            power += total.probability(events) * noticed;
        }
        return power;
    }

    /** Unless there is a rise, it is noticed as one in 1 of 40 cases at most. */
    @Property(tries = 50)
    void whoLooksForAFallOnlyNoticesItMoreOften(
            @ForAll @DoubleRange(min = 0.1, max = 8) double rate,
            @ForAll @DoubleRange(min = 0.05, max = 1) double ratio,
            @ForAll @IntRange(min = 1, max = 48) int before,
            @ForAll @IntRange(min = 1, max = 48) int after) {
        Detectability effect = new Detectability(rate, ratio, 0.05);
        double fall = effect.powerForFall(before, after);
        assertThat(fall).isBetween(0.0, 1.0);
        assertThat(effect.power(before, after)).isLessThanOrEqualTo(fall + 0.025);
    }
}
