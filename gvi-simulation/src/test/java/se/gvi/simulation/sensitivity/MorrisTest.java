// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class MorrisTest {

    private static final double LEVEL = 0.95;

    @Property(tries = 200)
    void each_step_of_a_trajectory_takes_one_factor_by_half_of_the_levels(
            @ForAll @IntRange(min = 1, max = 8) int factors,
            @ForAll @IntRange(min = 2, max = 6) int trajectories,
            @ForAll @IntRange(min = 1, max = 6) int halfOfLevels,
            @ForAll long seed) {
        int levels = 2 * halfOfLevels;
        Points points = MorrisDesign.of(factors, trajectories, levels, seed).points();
        assertThat(points.size()).isEqualTo(trajectories * (factors + 1));
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            boolean[] taken = new boolean[factors];
            for (int step = 0; step < factors; step++) {
                int point = trajectory * (factors + 1) + step;
                for (int factor = 0; factor < factors; factor++) {
                    double level = points.at(point, factor) * (levels - 1);
                    double change = Math.abs(points.at(point + 1, factor) * (levels - 1) - level);
                    assertThat(level).isBetween(0.0, levels - 1.0).isCloseTo(Math.rint(level), within(1e-12));
                    if (change > 0) {
                        assertThat(change).isCloseTo(halfOfLevels, within(1e-12));
                        assertThat(taken[factor]).isFalse();
                        taken[factor] = true;
                    }
                }
            }
            assertThat(taken).doesNotContain(false);
        }
    }

    @Property(tries = 200)
    void of_a_linear_function_every_effect_is_the_slope(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -50, max = 50) Double> numbers,
            @ForAll @IntRange(min = 1, max = 5) int halfOfLevels,
            @ForAll long seed) {
        double[] slopes = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        MorrisDesign design = MorrisDesign.of(slopes.length, 3, 2 * halfOfLevels, seed);
        MorrisEffects effects = design.effects(Functions.outcomes(design.points(), Functions.linear(slopes)));
        assertThat(effects.used()).isEqualTo(3);
        for (MorrisEffect effect : effects.effects()) {
            double slope = slopes[effect.factor()];
            assertThat(effect.mu()).isCloseTo(slope, within(1e-9));
            assertThat(effect.muStar()).isCloseTo(Math.abs(slope), within(1e-9));
            assertThat(effect.sigma()).isCloseTo(0, within(1e-9));
            assertThat(effect.reading(1e-6, LEVEL))
                    .isEqualTo(Math.abs(slope) <= 1e-6 ? MorrisReading.NEGLIGIBLE : MorrisReading.LINEAR);
        }
    }

    @Property(tries = 100)
    void effects_go_with_the_unit_of_the_outcome_and_not_with_where_it_begins(
            @ForAll @DoubleRange(min = -1000, max = 1000) double beginning,
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit,
            @ForAll long seed) {
        MorrisDesign design = MorrisDesign.of(3, 5, 4, seed);
        double[] outcomes = Functions.outcomes(design.points(), Functions::ishigami);
        double[] others =
                Arrays.stream(outcomes).map(each -> beginning - unit * each).toArray();
        List<MorrisEffect> before = design.effects(outcomes).effects();
        List<MorrisEffect> after = design.effects(others).effects();
        for (int factor = 0; factor < 3; factor++) {
            assertThat(after.get(factor).mu())
                    .isCloseTo(-unit * before.get(factor).mu(), within(1e-8));
            assertThat(after.get(factor).muStar())
                    .isCloseTo(unit * before.get(factor).muStar(), within(1e-8));
            assertThat(after.get(factor).sigma())
                    .isCloseTo(unit * before.get(factor).sigma(), within(1e-8));
            assertThat(after.get(factor).lowest())
                    .isCloseTo(-unit * before.get(factor).highest(), within(1e-8));
        }
    }

    @Property(tries = 100)
    void one_more_trajectory_leaves_those_before(
            @ForAll @IntRange(min = 1, max = 5) int factors,
            @ForAll @IntRange(min = 2, max = 6) int trajectories,
            @ForAll long seed) {
        Points fewer = MorrisDesign.of(factors, trajectories, 4, seed).points();
        Points more = MorrisDesign.of(factors, trajectories + 1, 4, seed).points();
        for (int point = 0; point < fewer.size(); point++) {
            assertThat(more.point(point)).isEqualTo(fewer.point(point));
        }
    }

    /** The effect of one factor of a product is the value of the other, which is any level as often. */
    @Test
    void of_a_product_the_mean_is_a_half_and_the_spread_that_of_the_levels() {
        int levels = 6;
        MorrisDesign design = MorrisDesign.of(2, 4_000, levels, 11);
        double[] outcomes = Functions.outcomes(design.points(), point -> point.get(0) * point.get(1));
        for (MorrisEffect effect : design.effects(outcomes).effects()) {
            assertThat(effect.mu()).isCloseTo(0.5, within(4 * effect.standardError()));
            assertThat(effect.muStar()).isCloseTo(effect.mu(), within(1e-12));
            assertThat(effect.sigma()).isCloseTo(Math.sqrt((levels + 1.0) / (12 * (levels - 1.0))), within(0.01));
            assertThat(effect.lowest()).isCloseTo(0, within(1e-12));
            assertThat(effect.highest()).isCloseTo(1, within(1e-12));
            assertThat(effect.reading(0.1, LEVEL)).isEqualTo(MorrisReading.NONLINEAR_OR_INTERACTING);
        }
    }

    @Test
    void effects_up_and_down_cancel_in_the_mean_but_not_in_the_mean_of_their_sizes() {
        MorrisDesign design = MorrisDesign.of(1, 200, 4, 3);
        double[] outcomes = Functions.outcomes(design.points(), point -> Math.pow(point.get(0) - 0.5, 2));
        MorrisEffect effect = design.effects(outcomes).effects().get(0);
        assertThat(effect.mu()).isCloseTo(0, within(4 * effect.sigma() / Math.sqrt(200)));
        assertThat(effect.muStar()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(effect.lowest()).isCloseTo(-1.0 / 3, within(1e-12));
        assertThat(effect.highest()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(effect.reading(0.1, LEVEL)).isEqualTo(MorrisReading.NONLINEAR_OR_INTERACTING);
    }

    /**
     * Worked out by hand for 4 levels: with the step of 2/3, |4x - 2| goes from 2 to 2/3 or back, so that an effect is
     * 2/(1 + a) up or down, times the other parts of the product, each any of the four levels as often: |4x - 2| has the
     * mean 4/3, and its square 20/9.
     */
    @Test
    void of_the_function_of_Sobol_means_and_spreads_are_those_worked_out() {
        double[] a = {0, 1, 4.5, 9};
        int trajectories = 4_000;
        MorrisDesign design = MorrisDesign.of(a.length, trajectories, 4, 17);
        double[] outcomes = Functions.outcomes(design.points(), Functions.g(a));
        for (MorrisEffect effect : design.effects(outcomes).effects()) {
            double size = 2 / (1 + a[effect.factor()]);
            double mean = size;
            double square = size * size;
            for (int other = 0; other < a.length; other++) {
                if (other != effect.factor()) {
                    mean *= (4.0 / 3 + a[other]) / (1 + a[other]);
                    square *= (20.0 / 9 + 8.0 / 3 * a[other] + a[other] * a[other]) / Math.pow(1 + a[other], 2);
                }
            }
            double sigma = Math.sqrt(square);
            assertThat(effect.muStar()).isCloseTo(mean, within(4 * effect.standardError()));
            assertThat(effect.mu()).isCloseTo(0, within(4 * sigma / Math.sqrt(trajectories)));
            assertThat(effect.sigma()).isCloseTo(sigma, within(0.04 * sigma));
        }
    }

    /**
     * Worked out by hand for 4 levels from the coefficients that Morris gives, his small ones left out. The curved w of the
     * third, fifth and seventh factor is -1, 9/13, 21/23 or 1, by {@code mean} on average, and all other w are 0 on average.
     */
    @Test
    void of_the_function_of_Morris_the_means_are_those_worked_out() {
        double mean = (-1 + 9.0 / 13 + 21.0 / 23 + 1) / 4;
        double fromTheEnd = (21.0 / 23 + 1) * 1.5;
        double fromTheMiddle = (1 - 9.0 / 13) * 1.5;
        double curved = (fromTheEnd + fromTheMiddle) / 2;
        double early = 2 * (20 - 30 * mean - 10 * mean * mean);
        double third = curved * (20 - 15 * mean);
        double[] means = {early, early, third, early, third, 2 * (20 - 30 * mean), curved * 20};
        MorrisDesign design = MorrisDesign.of(20, 2_000, 4, 23);
        List<MorrisEffect> effects = design.effects(Functions.outcomes(design.points(), Functions.morris()))
                .effects();
        for (int factor = 0; factor < means.length; factor++) {
            MorrisEffect effect = effects.get(factor);
            assertThat(effect.mu())
                    .as("factor %s", factor + 1)
                    .isCloseTo(means[factor], within(4 * effect.sigma() / Math.sqrt(2_000)));
        }
        assertThat(effects.get(6).highest()).isCloseTo(20 * fromTheEnd, within(1e-9));
        assertThat(effects.get(6).lowest()).isCloseTo(20 * fromTheMiddle, within(1e-9));
        assertThat(effects.subList(7, 10)).allSatisfy(effect -> {
            assertThat(effect.lowest()).isCloseTo(40, within(1e-9));
            assertThat(effect.highest()).isCloseTo(40, within(1e-9));
        });
        assertThat(effects.subList(10, 20))
                .allSatisfy(effect -> assertThat(effect.muStar()).isCloseTo(0, within(1e-9)));
    }

    /** What Morris says of it: ten factors matter, three of them linearly, and ten do not. */
    @Test
    void of_the_function_of_Morris_the_factors_are_found_that_he_found() {
        for (long seed = 0; seed < 5; seed++) {
            MorrisDesign design = MorrisDesign.of(20, 100, 4, seed);
            double[] outcomes = Functions.outcomes(design.points(), Functions.morris(seed));
            List<MorrisEffect> effects = design.effects(outcomes).effects();
            double least = effects.subList(0, 10).stream()
                    .mapToDouble(MorrisEffect::muStar)
                    .min()
                    .orElseThrow();
            assertThat(effects.subList(10, 20))
                    .allSatisfy(effect -> assertThat(effect.muStar()).isLessThan(least / 2));
            assertThat(effects.subList(0, 7))
                    .allSatisfy(effect ->
                            assertThat(effect.sigma() / effect.muStar()).isGreaterThan(0.4));
            assertThat(effects.subList(7, 10)).allSatisfy(effect -> {
                assertThat(effect.mu()).isCloseTo(40, within(4.0));
                assertThat(effect.sigma() / effect.muStar()).isLessThan(0.3);
            });
        }
    }

    @Test
    void the_trajectories_of_a_seed_are_always_these() {
        Points points = MorrisDesign.of(2, 2, 4, 1).points();
        double step = 2.0 / 3;
        assertThat(IntStream.range(0, 6).mapToObj(points::point))
                .containsExactly(
                        List.of(0.0, 0.0),
                        List.of(step, 0.0),
                        List.of(step, step),
                        List.of(0.0, step),
                        List.of(0.0, 0.0),
                        List.of(step, 0.0));
    }

    @Test
    void numbers_are_those_of_the_formulas() {
        MorrisEffect effect = MorrisEffect.of(0, new double[] {-1, 3, 4});
        assertThat(effect.mu()).isEqualTo(2);
        assertThat(effect.muStar()).isCloseTo(8.0 / 3, within(1e-15));
        assertThat(effect.sigma()).isCloseTo(Math.sqrt(7), within(1e-15));
        assertThat(effect.standardError()).isCloseTo(Math.sqrt(7.0 / 3 / 3), within(1e-15));
        // qt(0.975, 2) = 4.302652729749464 (R 4.2.2)
        assertThat(effect.muStar(LEVEL).high())
                .isCloseTo(8.0 / 3 + 4.302652729749464 * Math.sqrt(7.0) / 3, within(1e-12));
        assertThat(effect.muStar(LEVEL).low()).isZero();
    }

    @Test
    void a_mean_that_could_be_either_is_not_told() {
        MorrisEffect effect = MorrisEffect.of(0, new double[] {0, 2, 4});
        assertThat(effect.reading(1, LEVEL)).isEqualTo(MorrisReading.CANNOT_TELL);
        assertThat(effect.reading(100, LEVEL)).isEqualTo(MorrisReading.NEGLIGIBLE);
        assertThat(MorrisEffect.of(0, new double[] {5}).reading(1, LEVEL)).isEqualTo(MorrisReading.CANNOT_TELL);
        assertThat(MorrisEffect.of(0, new double[] {5}).sigma()).isNaN();
    }

    @Test
    void what_mattered_at_one_place_is_not_called_negligible() {
        double[] effects = new double[100];
        effects[17] = -5;
        MorrisEffect effect = MorrisEffect.of(0, effects);
        assertThat(effect.muStar(LEVEL).high()).isLessThan(1);
        assertThat(effect.reading(1, LEVEL)).isEqualTo(MorrisReading.NONLINEAR_OR_INTERACTING);
        assertThat(effect.reading(5, LEVEL)).isEqualTo(MorrisReading.NEGLIGIBLE);
    }

    @Test
    void a_trajectory_with_a_failed_run_is_left_out_and_counted() {
        MorrisDesign design = MorrisDesign.of(3, 4, 4, 5);
        double[] outcomes = Functions.outcomes(design.points(), Functions::ishigami);
        double[] broken = outcomes.clone();
        broken[6] = Double.NaN;
        MorrisEffects effects = design.effects(broken);
        assertThat(effects.used()).isEqualTo(3);
        assertThat(effects.dropped()).isEqualTo(1);
        for (MorrisEffect effect : effects.effects()) {
            double[] left = DoubleStream.of(0, 2, 3)
                    .map(trajectory -> effectAt(design, outcomes, (int) trajectory, effect.factor()))
                    .toArray();
            assertThat(effect).isEqualTo(MorrisEffect.of(effect.factor(), left));
        }
    }

    private static double effectAt(MorrisDesign design, double[] outcomes, int trajectory, int factor) {
        Points points = design.points();
        for (int point = trajectory * 4; point < trajectory * 4 + 3; point++) {
            double change = points.at(point + 1, factor) - points.at(point, factor);
            if (change != 0) {
                return (outcomes[point + 1] - outcomes[point]) / (2.0 / 3) * Math.signum(change);
            }
        }
        throw new AssertionError("The factor does not change.");
    }

    @Test
    void without_a_complete_trajectory_there_are_no_effects() {
        MorrisDesign design = MorrisDesign.of(1, 2, 2, 1);
        assertThat(design.effects(new double[] {1, Double.NaN, Double.NaN, 1}))
                .isEqualTo(new MorrisEffects(List.of(), 0, 2));
        assertThat(design).hasToString("MorrisDesign[2 trajectories of 1 factors]");
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(() -> MorrisDesign.of(0, 2, 4, 1), "The number of factors is 0. Give at least 1.");
        refused(() -> MorrisDesign.of(1, 1, 4, 1), "The number of trajectories is 1. Give at least 2.");
        refused(() -> MorrisDesign.of(1, 2, 0, 1), "The number of levels is 0. Give at least 2.");
        refused(
                () -> MorrisDesign.of(1, 2, 5, 1),
                "The number of levels is 5. Give an even one, so that each level is tried as often.");
        refused(
                () -> MorrisDesign.of(99_999, 99_999, 4, 1),
                "There would be 9999900000 points. Give fewer, so that there are at most 2147483639.");
        MorrisDesign design = MorrisDesign.of(1, 2, 4, 1);
        refused(
                () -> design.effects(new double[3]),
                "There are 3 outcomes of 4 points. Give one for each point, in their order; NaN for a run that failed.");
        refused(
                () -> design.effects(new double[] {0, 0, Double.POSITIVE_INFINITY, 0}),
                "The outcome of point 2 is Infinity. Give a finite number, or NaN for a run that failed.");
        MorrisEffect effect = design.effects(new double[4]).effects().get(0);
        refused(() -> effect.reading(0, LEVEL), "The smallest that matters is 0.0. Give a positive, finite number.");
        refused(() -> effect.reading(1, 1), "The level is 1.0. Give one between 0 and 1, such as 0.95 for confidence.");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
