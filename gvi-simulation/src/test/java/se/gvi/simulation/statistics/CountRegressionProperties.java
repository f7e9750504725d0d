// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every regression of counts. */
final class CountRegressionProperties {

    private static final ModelMatrix MATRIX =
            ModelMatrix.ofRows(10).intercept().trend("t").step("post", 6).build();

    private static CountRegression regression(List<Integer> counts) {
        return CountRegression.of(
                MATRIX, counts.stream().mapToLong(Integer::longValue).toArray());
    }

    @Property(tries = 80)
    void aStepAloneIsTheRatioOfTheTwoRates(
            @ForAll @Size(10) List<@IntRange(min = 1, max = 60) Integer> counts,
            @ForAll @DoubleRange(min = 0.5, max = 40) double days) {
        ModelMatrix matrix = ModelMatrix.ofRows(10).intercept().step("post", 4).build();
        double[] exposure = new double[10];
        Arrays.setAll(exposure, row -> row < 4 ? days : 3);
        long[] values = counts.stream().mapToLong(Integer::longValue).toArray();
        Coefficient post =
                CountRegression.of(matrix, values).exposure(exposure).poisson().coefficient("post");
        RateRatio ratio = RateRatio.of(
                PoissonRate.of(Arrays.stream(values).skip(4).sum(), 18),
                PoissonRate.of(Arrays.stream(values).limit(4).sum(), 4 * days));
        assertThat(post.rateRatio()).isCloseTo(ratio.ratio(), within(1e-9 * ratio.ratio()));
        assertThat(post.standardError()).isCloseTo(ratio.logStandardError(), within(1e-9));
        assertThat(post.interval(0.9).low()).isCloseTo(ratio.normalInterval(0.9).low(), within(1e-8 * ratio.ratio()));
    }

    @Property(tries = 80)
    void theUnitOfExposureMovesTheInterceptOnly(
            @ForAll @Size(10) List<@IntRange(min = 1, max = 60) Integer> counts,
            @ForAll @DoubleRange(min = 0.01, max = 400) double unit) {
        double[] exposure = new double[10];
        Arrays.fill(exposure, unit);
        CountFit plain = regression(counts).negativeBinomial();
        CountFit scaled = regression(counts).exposure(exposure).negativeBinomial();
        assertThat(scaled.family()).isEqualTo(plain.family());
        for (String name : List.of("t", "post")) {
            assertThat(scaled.coefficient(name).estimate())
                    .isCloseTo(plain.coefficient(name).estimate(), within(1e-7));
        }
        assertThat(scaled.coefficient(ModelMatrix.INTERCEPT).estimate() + Math.log(unit))
                .isCloseTo(plain.coefficient(ModelMatrix.INTERCEPT).estimate(), within(1e-7));
    }

    @Property(tries = 80)
    void whatIsExpectedSumsToWhatWasCounted(@ForAll @Size(10) List<@IntRange(min = 1, max = 60) Integer> counts) {
        CountFit fit = regression(counts).poisson();
        double expected =
                fit.expected().stream().mapToDouble(Double::doubleValue).sum();
        double counted = counts.stream().mapToInt(Integer::intValue).sum();
        assertThat(expected).isCloseTo(counted, within(1e-8 * counted));
    }

    @Property(tries = 80)
    void aNegativeBinomialIsNeverLessLikelyThanPoisson(
            @ForAll @Size(10) List<@IntRange(min = 1, max = 60) Integer> counts) {
        CountFit poisson = regression(counts).poisson();
        CountFit negativeBinomial = regression(counts).negativeBinomial();
        assertThat(negativeBinomial.logLikelihood()).isGreaterThanOrEqualTo(poisson.logLikelihood() - 1e-9);
        assertThat(negativeBinomial.note().isPresent()).isEqualTo(negativeBinomial.family() == CountFamily.POISSON);
    }
}
