// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferenceTest {

    private static RateRatio ratio(long after, double exposureAfter, long before, double exposureBefore) {
        return RateRatio.of(PoissonRate.of(after, exposureAfter), PoissonRate.of(before, exposureBefore));
    }

    private static RateRatio ratio(JsonNode input, String place) {
        JsonNode exposures = input.get("exposures");
        return ratio(
                input.get(place + "_after").longValue(),
                exposures.get(place + "_after").doubleValue(),
                input.get(place + "_before").longValue(),
                exposures.get(place + "_before").doubleValue());
    }

    @Test
    void fourCellsAreWhatRComputes() {
        for (JsonNode vector : Golden.vectors("did_poisson.json", "four_cell")) {
            String id = vector.get("id").textValue();
            JsonNode output = vector.get("output");
            FourCells cells =
                    FourCells.of(ratio(vector.get("input"), "treated"), ratio(vector.get("input"), "comparison"));
            Golden.same(id, cells.ratioOfRatios(), output.get("ratio_of_ratios"));
            Golden.same(id, cells.logStandardError(1), output.get("se"));
            Golden.same(id, cells.logStandardError(2), output.get("overdispersion_inflated_se_phi2"));
            Golden.same(id, cells.p(1), output.get("p"));
            Golden.same(id, cells.interval(0.95, 1).low(), output.get("low95"));
            Golden.same(id, cells.interval(0.95, 1).high(), output.get("high95"));
            if (output.hasNonNull("fisher_equal_exposure")) {
                Golden.same(
                        id + " Fisher",
                        cells.pExact(),
                        output.get("fisher_equal_exposure").get("p"));
                fisher(id, cells, output.get("fisher_equal_exposure"));
            }
        }
    }

    /** R searches for these to three or four digits only. */
    private static void fisher(String id, FourCells cells, JsonNode expected) {
        Golden.same(
                id,
                cells.conditionalRatio(),
                expected.get("conditional_mle_odds_ratio").doubleValue(),
                2e-4);
        Golden.same(id, cells.exactInterval(0.95).low(), expected.get("low").doubleValue(), 2e-3);
        Golden.same(id, cells.exactInterval(0.95).high(), expected.get("high").doubleValue(), 2e-3);
    }

    @Test
    void panelsAreWhatRComputes() {
        for (JsonNode vector : Golden.vectors("did_poisson.json", "panel")) {
            String id = vector.get("id").textValue();
            JsonNode output = vector.get("output");
            PanelDifference panel = panel(vector.get("input").get("rows"));
            Coefficient effect = panel.fit().coefficient(PanelDifference.EFFECT);
            Golden.same(id, effect.estimate(), output.get("coef_D"));
            Golden.same(id, panel.ratio(), output.get("irr"));
            Golden.same(id, effect.standardError(), output.get("se_model"));
            Golden.same(id, panel.fit().dispersion(), output.get("pearson_dispersion"));
            Golden.same(id, error(panel.quasiFit()), output.get("se_quasi"));
            Golden.same(id, error(panel.fit().withHc0()), output.get("se_HC0"));
            Golden.same(id, error(panel.clusteredFit()), output.get("se_cluster_HC0"));
            Golden.same(id, error(panel.fewClustersFit()), output.get("se_cluster_HC1"));
            Golden.same(id, panel.fit().deviance(), output.get("deviance"));
            Golden.same(id, panel.fit().logLikelihood(), output.get("loglik"));
            scattered(id, panel.negativeBinomialFit(), output.get("negbin"));
            placebo(id, panel.placebo(), vector.get("placebo"));
        }
    }

    private static double error(CountFit fit) {
        return fit.coefficient(PanelDifference.EFFECT).standardError();
    }

    /** R's own fit stops where it no longer moves much, and goes to a theta of many millions where there is none. */
    private static void scattered(String id, CountFit fit, JsonNode expected) {
        Coefficient effect = fit.coefficient(PanelDifference.EFFECT);
        Golden.same(id + " negative binomial", effect.estimate(), Golden.number(expected.get("coef_D")), 1e-6);
        Golden.same(id + " negative binomial", effect.standardError(), Golden.number(expected.get("se_D")), 1e-6);
        if (Golden.number(expected.get("theta")) < 1e6) {
            Golden.same(id + " theta", fit.theta(), Golden.number(expected.get("theta")), 1e-6);
        } else {
            assertThat(fit.family()).isEqualTo(CountFamily.POISSON);
        }
    }

    private static void placebo(String id, PlaceboRank rank, JsonNode expected) {
        rank.placebos()
                .forEach((place, effect) -> Golden.same(
                        id + " " + place, effect, expected.get("effects").get(place)));
        assertThat(rank.placebos()).hasSize(expected.get("effects").size());
        assertThat(rank.rankFromLowest())
                .isEqualTo(expected.get("rank_of_treated_lowest_first").intValue());
        Golden.same(id, rank.pLower(), expected.get("p_one_sided_lower"));
        Golden.same(id, rank.pTwoSided(), expected.get("p_two_sided_abs"));
    }

    private static PanelDifference panel(JsonNode rows) {
        List<PanelRow> panel = new ArrayList<>();
        String treated = "";
        String start = "~";
        for (JsonNode row : rows) {
            String period = row.get(1).textValue();
            panel.add(PanelRow.of(row.get(0).textValue(), period, row.get(2).longValue()));
            if (row.get(3).intValue() == 1) {
                treated = row.get(0).textValue();
                start = period.compareTo(start) < 0 ? period : start;
            }
        }
        return PanelDifference.of(panel, treated, start);
    }

    /** Published figures: Malmö 81 after 126, Göteborg 63 after 60, two years each (Malmö stad; Göteborg by press). */
    @Test
    void malmoFellMoreThanGoteborgThoughBarely() {
        FourCells cells = FourCells.of(ratio(81, 2, 126, 2), ratio(63, 2, 60, 2));
        Golden.same("ratio", cells.ratioOfRatios(), 0.612244897959184, 1e-13);
        Golden.same("low", cells.interval(0.95, 1).low(), 0.39020555598445, 1e-12);
        Golden.same("high", cells.interval(0.95, 1).high(), 0.960631670482901, 1e-12);
        Golden.same("p", cells.p(1), 0.032783877532125, 1e-11);
        assertThat(cells.interval(0.95, 1.5).contains(1)).isTrue();
    }

    @Test
    void swedishIllustrationsAreWhatRComputes() {
        JsonNode file = Golden.file("sweden_illustrations.json");
        for (JsonNode each : file.get("rate_ratios")) {
            String id = each.get("id").textValue();
            RateRatio ratio = ratio(
                    each.get("after").longValue(),
                    each.get("years_after").doubleValue(),
                    each.get("before").longValue(),
                    each.get("years_before").doubleValue());
            Golden.same(id, ratio.ratio(), each.get("rate_ratio"));
            Golden.same(id, ratio.interval(0.95).low(), each.get("low"));
            Golden.same(id, ratio.interval(0.95).high(), each.get("high"));
            Golden.same(id, ratio.pSmallestProbability(1), each.get("p"));
        }
        for (JsonNode each : file.get("ratio_of_ratios")) {
            String id = each.get("id").textValue();
            double after = each.get("years_after").doubleValue();
            double before = each.get("years_before").doubleValue();
            FourCells cells = FourCells.of(
                    ratio(
                            each.get("treated_after").longValue(),
                            after,
                            each.get("treated_before").longValue(),
                            before),
                    ratio(
                            each.get("comparison_after").longValue(),
                            after,
                            each.get("comparison_before").longValue(),
                            before));
            Golden.same(id, cells.ratioOfRatios(), each.get("ratio_of_ratios"));
            Golden.same(id, cells.logStandardError(1), each.get("se_log"));
            Golden.same(id, cells.interval(0.95, 1).low(), each.get("low"));
            Golden.same(id, cells.p(1), each.get("p"));
        }
    }

    /** Counts 15 after 42 beside 60 after 63; the figures are those of R. */
    @Test
    void fourCellsHaveAnExactAnswerToo() {
        FourCells cells = FourCells.of(ratio(15, 1, 42, 1), ratio(60, 1, 63, 1));
        Golden.same("exact", cells.pExact(), 0.00557363000147906, 1e-11);
        Golden.same("error", cells.logStandardError(2), 0.496015872761897, 1e-12);
    }

    /** The figures are those of scipy.stats.contingency.odds_ratio (1.17), which searches further than R. */
    @Test
    void fourCellsHaveAnExactIntervalToo() {
        FourCells cells = FourCells.of(ratio(15, 1, 42, 1), ratio(60, 1, 63, 1));
        exact(cells, 0.3770206387693206, 0.1750792359480462, 0.7794369108491196);
        FourCells malmo = FourCells.of(ratio(81, 2, 126, 2), ratio(63, 2, 60, 2));
        exact(malmo, 0.6131703757606307, 0.3806111774434956, 0.9853387267198273);
        exact(FourCells.of(ratio(0, 1, 5, 1), ratio(5, 1, 5, 1)), 0, 0, 1.8778260264622968);
        exact(
                FourCells.of(ratio(5, 1, 0, 1), ratio(5, 1, 5, 1)),
                Double.POSITIVE_INFINITY,
                0.5325306955532714,
                Double.POSITIVE_INFINITY);
        FourCells nothing = FourCells.of(ratio(0, 1, 0, 1), ratio(5, 1, 5, 1));
        assertThat(nothing.conditionalRatio()).isNaN();
        assertThat(nothing.exactInterval(0.95)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThatThrownBy(
                        () -> FourCells.of(ratio(1, 1, 5, 1), ratio(5, 1, 5, 2)).exactInterval(0.95))
                .hasMessageStartingWith("The place and the comparison were watched in different proportions");
    }

    private static void exact(FourCells cells, double ratio, double low, double high) {
        Golden.same("ratio", cells.conditionalRatio(), ratio, 1e-9);
        Golden.same("low", cells.exactInterval(0.95).low(), low, 1e-9);
        Golden.same("high", cells.exactInterval(0.95).high(), high, 1e-9);
    }

    @Test
    void anEmptyCellSaysNothing() {
        FourCells cells = FourCells.of(ratio(0, 1, 5, 1), ratio(5, 1, 5, 1));
        assertThat(cells.interval(0.95, 1)).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThat(cells.p(1)).isEqualTo(1);
        assertThat(cells.pExact()).isBetween(0.05, 1.0);
        assertThat(FourCells.of(ratio(0, 1, 0, 1), ratio(0, 1, 0, 1)).pExact()).isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedIsRefusedWithItsRemedy() {
        assertThatThrownBy(
                        () -> FourCells.of(ratio(1, 1, 5, 1), ratio(5, 1, 5, 2)).pExact())
                .hasMessage("The place and the comparison were watched in different proportions before and after. Use"
                        + " p, or give both the same proportion.");
        List<PanelRow> rows = List.of(
                PanelRow.of("Alby", "2024", 4),
                PanelRow.of("Alby", "2025", 2),
                PanelRow.of("Berg", "2024", 5),
                PanelRow.of("Berg", "2025", 6));
        assertThatThrownBy(() -> PanelDifference.of(rows, "Dal", "2025"))
                .hasMessage("The treated place is Dal, and there are rows for [Alby, Berg]. Give rows for it and for at"
                        + " least one other place.");
        assertThatThrownBy(() -> PanelDifference.of(rows, "Alby", "2024"))
                .hasMessage("No period lies before 2024, or none from it on. Periods go from 2024 to 2025.");
        List<PanelRow> twice = new ArrayList<>(rows);
        twice.add(rows.get(0));
        assertThatThrownBy(() -> PanelDifference.of(twice, "Alby", "2025"))
                .hasMessage("There are two rows for Alby in 2024. Leave one out.");
        PanelDifference small = PanelDifference.of(rows, "Alby", "2025");
        Golden.same("ratio", small.ratio(), 0.5 / 1.2, 1e-12);
        assertThatThrownBy(small::placebo)
                .hasMessage("There is one comparison place, so nothing can be pretended about it. Give at least two.");
        assertThatThrownBy(() -> PanelRow.of("Alby", "2024", -1))
                .hasMessage("The count of Alby in 2024 is -1. A count is never negative.");
    }
}
