// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class LatinHypercubeTest {

    private static double[] column(Points points, int factor) {
        return IntStream.range(0, points.size())
                .mapToDouble(point -> points.at(point, factor))
                .toArray();
    }

    private static double nearest(Points points) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int one = 0; one < points.size(); one++) {
            for (int other = 0; other < one; other++) {
                double sum = 0;
                for (int factor = 0; factor < points.factors(); factor++) {
                    sum += Math.pow(points.at(one, factor) - points.at(other, factor), 2);
                }
                nearest = Math.min(nearest, sum);
            }
        }
        return nearest;
    }

    @Property(tries = 200)
    void each_part_of_each_range_holds_one_point(
            @ForAll @IntRange(min = 1, max = 200) int number,
            @ForAll @IntRange(min = 1, max = 6) int factors,
            @ForAll @IntRange(min = 1, max = 3) int tries,
            @ForAll long seed) {
        Points points = LatinHypercube.spread(number, factors, tries, seed);
        assertThat(points.size()).isEqualTo(number);
        for (int factor = 0; factor < factors; factor++) {
            double[] sorted = column(points, factor);
            Arrays.sort(sorted);
            for (int part = 0; part < number; part++) {
                assertThat(sorted[part]).isGreaterThan((double) part / number).isLessThan((part + 1.0) / number);
            }
        }
    }

    @Property(tries = 100)
    void one_more_factor_leaves_the_others_as_they_are(
            @ForAll @IntRange(min = 1, max = 30) int number,
            @ForAll @IntRange(min = 1, max = 5) int factors,
            @ForAll long seed) {
        Points fewer = LatinHypercube.of(number, factors, seed);
        Points more = LatinHypercube.of(number, factors + 1, seed);
        for (int factor = 0; factor < factors; factor++) {
            assertThat(column(more, factor)).containsExactly(column(fewer, factor));
        }
    }

    @Property(tries = 100)
    void more_tries_never_bring_the_nearest_two_nearer(
            @ForAll @IntRange(min = 2, max = 12) int number,
            @ForAll @IntRange(min = 1, max = 4) int factors,
            @ForAll @IntRange(min = 1, max = 10) int tries,
            @ForAll long seed) {
        assertThat(nearest(LatinHypercube.spread(number, factors, tries + 1, seed)))
                .isGreaterThanOrEqualTo(nearest(LatinHypercube.spread(number, factors, tries, seed)));
        assertThat(nearest(LatinHypercube.spread(number, factors, 1, seed)))
                .isEqualTo(nearest(LatinHypercube.of(number, factors, seed)));
    }

    @Test
    void every_order_of_three_points_comes_up_as_often() {
        int[] counts = new int[27];
        int draws = 12_000;
        for (int seed = 0; seed < draws; seed++) {
            Points points = LatinHypercube.of(3, 1, seed);
            int order = 0;
            for (int point = 0; point < 3; point++) {
                order = 3 * order + (int) (3 * points.at(point, 0));
            }
            counts[order]++;
        }
        assertThat(Arrays.stream(counts).filter(count -> count > 0).boxed().toList())
                .hasSize(6)
                .allSatisfy(count -> assertThat(count).isBetween(1_800, 2_200));
    }

    @Test
    void the_points_of_a_seed_are_always_these() {
        Points points = LatinHypercube.of(2, 2, 1);
        assertThat(points.point(0)).containsExactly(0.8634545803070068, 0.3930022716522217);
        assertThat(points.point(1)).containsExactly(0.307018518447876, 0.6700904369354248);
        assertThat(points.point(0)).isNotEqualTo(LatinHypercube.of(2, 2, 2).point(0));
        assertThat(points).hasToString("Points[2 of 2 factors]");
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        for (List<Integer> numbers : List.of(List.of(0, 1, 1), List.of(1, 0, 1), List.of(1, 1, 0))) {
            String what = List.of("points", "factors", "tries").get(numbers.indexOf(0));
            assertThatThrownBy(() -> LatinHypercube.spread(numbers.get(0), numbers.get(1), numbers.get(2), 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The number of " + what + " is 0. Give at least 1.");
        }
    }
}
