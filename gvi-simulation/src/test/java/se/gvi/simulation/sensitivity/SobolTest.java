// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.gvi.simulation.chance.Chance;

final class SobolTest {

    private static final double LEVEL = 0.95;
    private static final int ENOUGH = 200;
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "se", "gvi", "simulation", "sensitivity", "sobol-scipy.json");

    private static List<SobolIndex> indices(int factors, int rows, ToDoubleFunction<List<Double>> function) {
        SobolDesign design = SobolDesign.of(factors, rows, 20_260_301);
        return design.indices(Functions.outcomes(design.points(), function), ENOUGH, LEVEL)
                .indices();
    }

    /** The interval holds the truth and is not so wide that it says nothing. */
    private static void holds(Estimate estimate, double truth) {
        assertThat(truth).isBetween(estimate.low() - 0.01, estimate.high() + 0.01);
        assertThat(estimate.value()).isCloseTo(truth, within(0.05));
        assertThat(estimate.high() - estimate.low()).isLessThan(0.15);
    }

    @Test
    void of_Ishigamis_function_the_shares_are_those_of_its_integrals() {
        double a = Functions.ISHIGAMI_A;
        double b = Functions.ISHIGAMI_B;
        double first = Math.pow(1 + b * Math.pow(Math.PI, 4) / 5, 2) / 2;
        double second = a * a / 8;
        double both = b * b * Math.pow(Math.PI, 8) * (1.0 / 18 - 1.0 / 50);
        double all = first + second + both;
        List<SobolIndex> indices = indices(3, 4096, Functions::ishigami);
        holds(indices.get(0).firstOrder(), first / all);
        holds(indices.get(1).firstOrder(), second / all);
        holds(indices.get(2).firstOrder(), 0);
        holds(indices.get(0).total(), (first + both) / all);
        holds(indices.get(1).total(), second / all);
        holds(indices.get(2).total(), both / all);
        holds(indices.get(2).together(), both / all);
        assertThat(indices)
                .extracting(index -> index.reading(0.1))
                .containsExactly(SobolReading.TOGETHER, SobolReading.ALONE, SobolReading.TOGETHER);
    }

    @Test
    void of_the_function_g_the_shares_are_those_of_its_products() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double[] alone =
                Arrays.stream(a).map(each -> 1 / (3 * (1 + each) * (1 + each))).toArray();
        double product = Arrays.stream(alone).reduce(1, (one, other) -> one * (1 + other));
        List<SobolIndex> indices = indices(a.length, 4096, Functions.g(a));
        for (int factor = 0; factor < a.length; factor++) {
            holds(indices.get(factor).firstOrder(), alone[factor] / (product - 1));
            double total = alone[factor] * product / (1 + alone[factor]) / (product - 1);
            holds(indices.get(factor).total(), total);
        }
        assertThat(indices.get(7).reading(0.05)).isEqualTo(SobolReading.NEGLIGIBLE);
    }

    @Test
    void of_a_sum_each_factor_has_the_share_of_its_squared_slope_and_nothing_together() {
        double[] slopes = {4, -2, 1, 0};
        List<SobolIndex> indices = indices(4, 4096, Functions.linear(slopes));
        for (SobolIndex index : indices) {
            double share = slopes[index.factor()] * slopes[index.factor()] / 21;
            holds(index.firstOrder(), share);
            holds(index.total(), share);
            holds(index.together(), 0);
        }
        assertThat(indices.get(0).reading(0.1)).isEqualTo(SobolReading.ALONE);
        assertThat(indices.get(3).total()).isEqualTo(new Estimate(0, 0, 0));
    }

    /** The percentiles of few rows are no exact intervals, but near them: 92 to 98 of 100 were counted of 400 designs. */
    @Test
    void intervals_of_few_rows_hold_the_truth_about_as_often_as_they_say() {
        double[] slopes = {2, 1};
        double[] truth = {0.8, 0.2};
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            SobolDesign design = SobolDesign.of(2, 64, seed);
            double[] outcomes = Functions.outcomes(design.points(), Functions.linear(slopes));
            for (SobolIndex index : design.indices(outcomes, ENOUGH, LEVEL).indices()) {
                double share = truth[index.factor()];
                held += index.firstOrder().low() <= share
                                && share <= index.firstOrder().high()
                        ? 1
                        : 0;
                held += index.total().low() <= share && share <= index.total().high() ? 1 : 0;
            }
        }
        assertThat(held).isBetween(360, 400);
    }

    @Test
    void the_points_and_the_intervals_of_a_seed_are_always_these() {
        SobolDesign design = SobolDesign.of(1, 4, 1);
        SobolIndex index = design.indices(new double[] {1, 2, 2, 3, 1, 4, 5, 5, 3, 2, 6, 4}, 40, 0.5)
                .indices()
                .get(0);
        assertThat(SobolDesign.of(1, 2, 1).points().at(0, 0)).isEqualTo(0.447864294052124);
        assertThat(SobolDesign.of(1, 2, 1).points().at(1, 0)).isEqualTo(0.5854065418243408);
        assertThat(index.total()).isEqualTo(new Estimate(0.37209302325581395, 0.3522012578616352, 0.5909090909090909));
    }

    @Test
    void indices_are_those_that_SciPy_computes() throws IOException {
        JsonNode vectors = new ObjectMapper().readTree(GOLDEN.toFile()).get("vectors");
        assertThat(vectors).hasSize(3);
        for (JsonNode vector : vectors) {
            SobolDesign design = SobolDesign.of(
                    vector.get("factors").intValue(), vector.get("rows").intValue(), 1);
            List<SobolIndex> indices = design.indices(numbers(vector.get("outcomes")), ENOUGH, LEVEL)
                    .indices();
            double[] first = numbers(vector.get("first"));
            double[] total = numbers(vector.get("total"));
            assertThat(indices).hasSize(first.length);
            for (SobolIndex index : indices) {
                assertThat(index.firstOrder().value()).isCloseTo(first[index.factor()], within(1e-12));
                assertThat(index.total().value()).isCloseTo(total[index.factor()], within(1e-12));
            }
        }
    }

    private static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    @Property(tries = 100)
    void each_row_is_two_points_and_their_mixtures(
            @ForAll @IntRange(min = 1, max = 6) int factors,
            @ForAll @IntRange(min = 2, max = 20) int rows,
            @ForAll long seed) {
        Points points = SobolDesign.of(factors, rows, seed).points();
        Points more = SobolDesign.of(factors + 1, rows, seed).points();
        assertThat(points.size()).isEqualTo(rows * (factors + 2));
        for (int row = 0; row < rows; row++) {
            int first = row * (factors + 2);
            for (int factor = 0; factor < factors; factor++) {
                for (int other = 0; other < factors; other++) {
                    double value = points.at(first + 2 + factor, other);
                    assertThat(value).isEqualTo(points.at(other == factor ? first + 1 : first, other));
                }
                assertThat(more.at(row * (factors + 3), factor)).isEqualTo(points.at(first, factor));
                assertThat(more.at(row * (factors + 3) + 1, factor)).isEqualTo(points.at(first + 1, factor));
            }
        }
    }

    /** Random outcomes of a design: the estimates know nothing of the points. */
    private static double[] noise(SobolDesign design, long seed) {
        Chance chance = Chance.of(seed);
        return IntStream.range(0, design.points().size())
                .mapToDouble(point -> chance.normal())
                .toArray();
    }

    @Property(tries = 100)
    void the_unit_of_the_outcome_and_where_it_begins_do_not_matter(
            @ForAll @DoubleRange(min = -1000, max = 1000) double beginning,
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit,
            @ForAll long seed) {
        SobolDesign design = SobolDesign.of(3, 20, seed);
        double[] outcomes = noise(design, seed);
        double[] others =
                Arrays.stream(outcomes).map(each -> beginning - unit * each).toArray();
        List<SobolIndex> before = design.indices(outcomes, 40, LEVEL).indices();
        List<SobolIndex> after = design.indices(others, 40, LEVEL).indices();
        for (int factor = 0; factor < 3; factor++) {
            same(after.get(factor).firstOrder(), before.get(factor).firstOrder());
            same(after.get(factor).total(), before.get(factor).total());
            same(after.get(factor).together(), before.get(factor).together());
        }
    }

    private static void same(Estimate actual, Estimate expected) {
        assertThat(actual.value()).isCloseTo(expected.value(), within(1e-6));
        assertThat(actual.low()).isCloseTo(expected.low(), within(1e-6));
        assertThat(actual.high()).isCloseTo(expected.high(), within(1e-6));
    }

    @Property(tries = 100)
    void factors_in_another_order_have_the_same_indices_in_that_order(@ForAll long seed) {
        int factors = 4;
        SobolDesign design = SobolDesign.of(factors, 15, seed);
        double[] outcomes = noise(design, seed);
        int[] order = LatinHypercube.shuffled(factors, Chance.of(seed));
        double[] turned = outcomes.clone();
        for (int row = 0; row < 15; row++) {
            for (int factor = 0; factor < factors; factor++) {
                turned[row * (factors + 2) + 2 + factor] = outcomes[row * (factors + 2) + 2 + order[factor]];
            }
        }
        List<SobolIndex> before = design.indices(outcomes, 40, LEVEL).indices();
        List<SobolIndex> after = design.indices(turned, 40, LEVEL).indices();
        for (int factor = 0; factor < factors; factor++) {
            SobolIndex expected = before.get(order[factor]);
            assertThat(after.get(factor))
                    .isEqualTo(new SobolIndex(factor, expected.firstOrder(), expected.total(), expected.together()));
        }
    }

    @Property(tries = 100)
    void a_factor_that_does_nothing_has_no_share_at_all_and_changes_none(@ForAll long seed) {
        SobolDesign without = SobolDesign.of(3, 30, seed);
        SobolDesign with = SobolDesign.of(4, 30, seed);
        List<SobolIndex> three = without.indices(Functions.outcomes(without.points(), Functions::ishigami), 40, LEVEL)
                .indices();
        List<SobolIndex> four = with.indices(Functions.outcomes(with.points(), Functions::ishigami), 40, LEVEL)
                .indices();
        assertThat(four.subList(0, 3)).isEqualTo(three);
        assertThat(four.get(3).total()).isEqualTo(new Estimate(0, 0, 0));
        assertThat(four.get(3).firstOrder()).isEqualTo(new Estimate(0, 0, 0));
    }

    /** Jansen's estimator is a mean of squares; the first order can be below 0, and the total not much below it. */
    @Property(tries = 50)
    void of_a_function_with_many_rows_the_total_is_not_below_the_first_order(
            @ForAll @DoubleRange(min = 0, max = 9) double one,
            @ForAll @DoubleRange(min = 0, max = 9) double other,
            @ForAll long seed) {
        SobolDesign design = SobolDesign.of(2, 1000, seed);
        double[] outcomes = Functions.outcomes(design.points(), Functions.g(one, other));
        for (SobolIndex index : design.indices(outcomes, 40, LEVEL).indices()) {
            assertThat(index.together().value()).isGreaterThan(-0.15);
            assertThat(index.total().low()).isNotNegative();
        }
    }

    @Test
    void a_row_with_a_failed_run_is_left_out_and_counted() {
        SobolDesign design = SobolDesign.of(2, 10, 4);
        double[] outcomes = noise(design, 4);
        double[] broken = outcomes.clone();
        broken[3 * 4 + 1] = Double.NaN;
        broken[3 * 4 + 3] = Double.NaN;
        broken[9 * 4] = Double.NaN;
        SobolIndices left = design.indices(broken, ENOUGH, LEVEL);
        assertThat(left.used()).isEqualTo(8);
        assertThat(left.dropped()).isEqualTo(2);
        double[] complete = IntStream.range(0, 40)
                .filter(point -> point / 4 != 3 && point / 4 != 9)
                .mapToDouble(point -> outcomes[point])
                .toArray();
        assertThat(left.indices())
                .isEqualTo(
                        SobolDesign.of(2, 8, 4).indices(complete, ENOUGH, LEVEL).indices());
    }

    @Test
    void if_nothing_changes_nothing_is_told() {
        SobolDesign design = SobolDesign.of(2, 3, 1);
        double[] outcomes = new double[12];
        Arrays.fill(outcomes, 0.1);
        SobolIndices indices = design.indices(outcomes, ENOUGH, LEVEL);
        assertThat(indices).isEqualTo(new SobolIndices(List.of(), 3, 0, 0));
        assertThat(indices.cannotTell().orElseThrow().en())
                .isEqualTo("cannot tell: every outcome is the same, so there is nothing to share out; widen the ranges"
                        + " of the factors, or look at another outcome");
    }

    @Test
    void with_fewer_than_two_rows_nothing_is_told() {
        SobolDesign design = SobolDesign.of(1, 2, 1);
        SobolIndices indices = design.indices(new double[] {1, 2, 3, 4, Double.NaN, 6}, ENOUGH, LEVEL);
        assertThat(indices).isEqualTo(new SobolIndices(List.of(), 1, 1, 0));
        assertThat(indices.cannotTell().orElseThrow().en())
                .isEqualTo("cannot tell: fewer than two rows are complete; repeat the runs that failed");
        assertThat(design.indices(new double[] {1, 2, 3, 4, 5, 6}, ENOUGH, LEVEL)
                        .cannotTell())
                .isEmpty();
    }

    /** Only one row of three differs, so that many bootstraps have no variance. */
    @Test
    void where_a_bootstrap_has_no_variance_the_interval_has_no_end() {
        SobolDesign design = SobolDesign.of(1, 3, 1);
        SobolIndex index = design.indices(new double[] {0, 1, 1, 5, 5, 5, 5, 5, 5}, ENOUGH, LEVEL)
                .indices()
                .get(0);
        assertThat(index.total().high()).isInfinite();
        assertThat(index.reading(0.5)).isEqualTo(SobolReading.CANNOT_TELL);
    }

    @Test
    void readings_are_given_only_where_the_interval_lies_on_one_side() {
        Estimate high = new Estimate(0.5, 0.4, 0.6);
        Estimate low = new Estimate(0.01, 0, 0.02);
        Estimate wide = new Estimate(0.1, 0.01, 0.5);
        assertThat(new SobolIndex(0, low, low, low).reading(0.05)).isEqualTo(SobolReading.NEGLIGIBLE);
        assertThat(new SobolIndex(0, low, wide, low).reading(0.05)).isEqualTo(SobolReading.CANNOT_TELL);
        assertThat(new SobolIndex(0, high, high, low).reading(0.05)).isEqualTo(SobolReading.ALONE);
        assertThat(new SobolIndex(0, low, high, high).reading(0.05)).isEqualTo(SobolReading.TOGETHER);
        assertThat(new SobolIndex(0, high, high, wide).reading(0.05)).isEqualTo(SobolReading.MATTERS);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(() -> SobolDesign.of(0, 2, 1), "The number of factors is 0. Give at least 1.");
        refused(() -> SobolDesign.of(1, 1, 1), "The number of rows is 1. Give at least 2.");
        refused(
                () -> SobolDesign.of(99_998, 99_999, 1),
                "There would be 9999900000 points. Give fewer, so that there are at most 2147483639.");
        SobolDesign design = SobolDesign.of(1, 2, 1);
        double[] outcomes = {1, 2, 3, 4, 5, 6};
        refused(
                () -> design.indices(outcomes, 39, LEVEL),
                "The number of bootstraps is 39, too few for a level of 0.95. Give at least 40.");
        refused(
                () -> design.indices(outcomes, 40, 0),
                "The level is 0.0. Give one between 0 and 1, such as 0.95 for confidence.");
        refused(
                () -> design.indices(new double[5], 40, LEVEL),
                "There are 5 outcomes of 6 points. Give one for each point, in their order; NaN for a run that failed.");
        SobolIndex index = design.indices(outcomes, 40, LEVEL).indices().get(0);
        refused(() -> index.reading(1), "The smallest share that matters is 1.0. Give one between 0 and 1.");
        assertThat(design).hasToString("SobolDesign[2 rows of 1 factors]");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
