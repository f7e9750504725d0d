// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class RateRatioTest {

    private static RateRatio ratio(long after, double exposureAfter, long before, double exposureBefore) {
        return RateRatio.of(PoissonRate.of(after, exposureAfter), PoissonRate.of(before, exposureBefore));
    }

    private static RateRatio of(JsonNode input) {
        return ratio(
                input.get("count_after").longValue(),
                input.get("exposure_after").doubleValue(),
                input.get("count_before").longValue(),
                input.get("exposure_before").doubleValue());
    }

    @Test
    void isWhatRComputes() {
        for (JsonNode vector : Golden.vectors("poisson_rate_ratio.json", "vectors")) {
            String id = vector.get("id").textValue();
            JsonNode input = vector.get("input");
            JsonNode output = vector.get("output");
            RateRatio ratio = of(input);
            double supposed = input.get("null_ratio").doubleValue();
            double level = input.get("conf_level").doubleValue();
            Golden.same(id, ratio.ratio(), output.get("rate_ratio"));
            switch (input.get("alternative").textValue()) {
                case "less" -> {
                    Golden.same(id, ratio.pLower(supposed), output.get("p_value"));
                    Golden.same(id, ratio.atMost(level), output.get("conf_high"));
                }
                case "greater" -> {
                    Golden.same(id, ratio.pHigher(supposed), output.get("p_value"));
                    Golden.same(id, ratio.atLeast(level), output.get("conf_low"));
                }
                default -> {
                    Golden.same(id, ratio.pSmallestProbability(supposed), output.get("p_value"));
                    Golden.same(id, ratio.interval(level).low(), output.get("conf_low"));
                    Golden.same(id, ratio.interval(level).high(), output.get("conf_high"));
                }
            }
            companions(id, ratio, supposed, level, vector.get("companions"));
        }
    }

    private static void companions(String id, RateRatio ratio, double supposed, double level, JsonNode expected) {
        if (expected.hasNonNull("mid_p_two_sided")) {
            Golden.same(id + " mid p", ratio.pMid(supposed), expected.get("mid_p_two_sided"));
        }
        if (expected.hasNonNull("mid_p_ci_low")) {
            Golden.same(id + " mid low", ratio.midInterval(level).low(), expected.get("mid_p_ci_low"));
            Golden.same(id + " mid high", ratio.midInterval(level).high(), expected.get("mid_p_ci_high"));
        }
        if (expected.hasNonNull("central_two_sided_p")) {
            Golden.same(id + " central", ratio.pTwiceTheTail(supposed), expected.get("central_two_sided_p"));
        }
        JsonNode wald = expected.get("wald_log");
        if (wald != null && wald.hasNonNull("se")) {
            Golden.same(id + " se", ratio.logStandardError(), wald.get("se"));
            Golden.same(id + " wald low", ratio.normalInterval(level).low(), wald.get("low"));
            Golden.same(id + " wald high", ratio.normalInterval(level).high(), wald.get("high"));
            if (supposed == 1) {
                Golden.same(id + " wald p", ratio.pNormal(), wald.get("p"));
            }
        }
        if (expected.hasNonNull("percent_change")) {
            Golden.same(id + " percent", ratio.percentChange(), expected.get("percent_change"));
        }
    }

    @Test
    void nothingCountedOnEitherSideSaysNothing() {
        RateRatio nothing = ratio(0, 12, 0, 24);
        assertThat(nothing.ratio()).isNaN();
        assertThat(nothing.interval(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThat(nothing.midInterval(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThat(nothing.normalInterval(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThat(nothing.pSmallestProbability(1)).isEqualTo(1);
        assertThat(nothing.pTwiceTheTail(1)).isEqualTo(1);
        assertThat(nothing.pMid(1)).isEqualTo(1);
        assertThat(nothing.pNormal()).isEqualTo(1);
    }

    /** Published figures: 47 shootings in 2018 and 65 in 2017 (Malmö stad). */
    @Test
    void oneYearInMalmoDoesNotTellAChangeFromChance() {
        RateRatio year = ratio(47, 1, 65, 1);
        Golden.same("ratio", year.ratio(), 0.723076923076923, 1e-13);
        Golden.same("low", year.interval(0.95).low(), 0.485976690848162, 1e-12);
        Golden.same("high", year.interval(0.95).high(), 1.06868291697158, 1e-12);
        Golden.same("p", year.pSmallestProbability(1), 0.107782279654754, 1e-12);
    }

    /** Counts 15 and 42 in a year each: all rules. */
    @Test
    void theRulesAreKeptApart() {
        RateRatio ratio = ratio(15, 12, 42, 12);
        Golden.same("low", ratio.interval(0.95).low(), 0.183971045312928, 1e-12);
        Golden.same("high", ratio.interval(0.95).high(), 0.657350870861289, 1e-12);
        Golden.same("p", ratio.pSmallestProbability(1), 0.000460005008648791, 1e-12);
        Golden.same("mid p", ratio.pMid(1), 0.000306947015546566, 1e-10);
        Golden.same("mid low", ratio.midInterval(0.95).low(), 0.192464356595615, 1e-10);
        Golden.same("normal p", ratio.pNormal(), 0.000619292791927106, 1e-12);
        RateRatio uneven = ratio(1, 3, 54, 48);
        Golden.same("smallest probability", uneven.pSmallestProbability(1), 0.379553172416083, 1e-12);
        Golden.same("twice the tail", uneven.pTwiceTheTail(1), 0.316283642692687, 1e-12);
    }

    @Test
    void theDifferenceIsInEventsForEachUnit() {
        RateRatio ratio = ratio(12, 12, 36, 12);
        assertThat(ratio.difference()).isEqualTo(-2);
        Interval interval = ratio.differenceInterval(0.95);
        assertThat(interval.contains(-2)).isTrue();
        assertThat(interval.contains(0)).isFalse();
    }
}
