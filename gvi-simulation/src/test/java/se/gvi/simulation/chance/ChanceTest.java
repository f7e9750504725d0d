// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** What chance promises: the same for the same seed, and the distributions it names. */
final class ChanceTest {

    private static final int DRAWS = 40_000;

    @Test
    void its_numbers_are_those_of_SplitMix64_as_the_JDK_has_it() {
        for (long seed : new long[] {0, 1, -1, 4711, Long.MIN_VALUE}) {
            Chance chance = Chance.of(seed);
            SplittableRandom peer = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                assertThat(chance.nextLong()).isEqualTo(peer.nextLong());
            }
        }
    }

    @Test
    void a_stream_depends_on_seed_purpose_and_index_and_on_nothing_drawn_before() {
        Chance fresh = Chance.of(7);
        Chance used = Chance.of(7);
        used.nextLong();
        assertThat(used.stream("ages", 3).seed())
                .isEqualTo(fresh.stream("ages", 3).seed());
        assertThat(used.child(3).seed()).isEqualTo(fresh.child(3).seed());
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            for (int seed = 0; seed < 5; seed++) {
                seeds.add(Chance.of(seed).stream("ages", i).seed());
                seeds.add(Chance.of(seed).stream("feuds", i).seed());
                seeds.add(Chance.of(seed).child(i).seed());
            }
        }
        assertThat(seeds).hasSize(15_000);
    }

    @Test
    void the_seeds_of_streams_are_the_same_on_every_machine() {
        assertThat(Chance.of(7).stream("ages", 3)).hasToString("Chance[-3399408979232712936]");
        assertThat(Chance.of(7).child(3)).hasToString("Chance[-3449435314978535429]");
    }

    @Test
    void children_of_one_parent_are_not_alike() {
        long equalBits = 0;
        for (int i = 0; i < 1000; i++) {
            long differing = Chance.of(1).child(i).nextLong()
                    ^ Chance.of(1).child(i + 1L).nextLong();
            equalBits += 64 - Long.bitCount(differing);
        }
        assertThat(equalBits / 1000.0).isCloseTo(32, within(5 * 4 / Math.sqrt(1000)));
    }

    /** Asserts mean and variance within five standard errors of the mean, and a tenth for the variance. */
    private static void assertMoments(DoubleSupplier draw, double mean, double variance) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = draw.getAsDouble();
            sum += x;
            squares += x * x;
        }
        double found = sum / DRAWS;
        assertThat(found).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(squares / DRAWS - found * found).isCloseTo(variance, within(0.1 * variance));
    }

    @Test
    void draws_have_the_mean_and_variance_of_their_distribution() {
        Chance chance = Chance.of(2);
        assertMoments(chance::share, 0.5, 1 / 12.0);
        assertMoments(() -> chance.exponential(14), 14, 14 * 14);
        assertMoments(chance::normal, 0, 1);
        assertMoments(() -> chance.gamma(2.5, 10), 10, 100 / 2.5);
        assertMoments(() -> chance.gamma(0.5, 3), 3, 9 / 0.5);
        assertMoments(() -> chance.poisson(0.63), 0.63, 0.63);
        assertMoments(() -> chance.poisson(75), 75, 75);
        assertMoments(() -> chance.happens(0.3) ? 1 : 0, 0.3, 0.21);
        assertMoments(() -> chance.below(6), 2.5, 35 / 12.0);
    }

    @Test
    void what_cannot_happen_does_not_and_what_must_does() {
        Chance chance = Chance.of(3);
        for (int i = 0; i < 1000; i++) {
            assertThat(chance.poisson(0)).isZero();
            assertThat(chance.happens(0)).isFalse();
            assertThat(chance.happens(1)).isTrue();
            assertThat(chance.weighted(new double[] {0, 2, 0})).isEqualTo(1);
        }
        assertThat(chance.weighted(new double[] {0, 0})).isEqualTo(-1);
        assertThat(chance.weighted(new double[0])).isEqualTo(-1);
    }

    @Test
    void weights_are_kept() {
        Chance chance = Chance.of(4);
        int[] found = new int[3];
        for (int i = 0; i < DRAWS; i++) {
            found[chance.weighted(new double[] {1, 0, 3})]++;
        }
        assertThat(found[1]).isZero();
        assertThat(found[0] / (double) DRAWS).isCloseTo(0.25, within(5 * Math.sqrt(0.25 * 0.75 / DRAWS)));
    }

    @Test
    void nothing_can_be_drawn_from_nothing() {
        assertThatThrownBy(() -> Chance.of(1).below(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 0 to draw from. Give at least 1.");
    }
}
