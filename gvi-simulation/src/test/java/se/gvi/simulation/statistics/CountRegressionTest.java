// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;

final class CountRegressionTest {

    /** Published figures: shootings in Malmö 2016 to 2022 (Malmö stad). */
    private static final long[] MALMO = {61, 65, 47, 34, 20, 21, 29};

    private static CountRegression of(JsonNode input) {
        JsonNode rows = input.get("design_rows");
        ModelMatrix.Builder matrix = ModelMatrix.ofRows(rows.size());
        for (int column = 0; column < input.get("design_columns").size(); column++) {
            double[] values = new double[rows.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = Golden.number(rows.get(row).get(column));
            }
            matrix.column(input.get("design_columns").get(column).textValue(), values);
        }
        double[] exposure = Arrays.stream(Golden.numbers(input.get("offset")))
                .map(Math::exp)
                .toArray();
        return CountRegression.of(matrix.build(), Golden.counts(input.get("y"))).exposure(exposure);
    }

    private interface Figure {
        double of(Coefficient coefficient);
    }

    /** R drops the names where there is one column only. */
    private static void all(String what, CountFit fit, Figure figure, JsonNode expected) {
        int index = 0;
        for (Coefficient coefficient : fit.coefficients().values()) {
            JsonNode value = expected.isArray() ? expected.get(index) : expected.get(coefficient.name());
            Golden.same(what + " " + coefficient.name(), figure.of(coefficient), value);
            index++;
        }
    }

    @Test
    void poissonAndQuasiPoissonAreWhatRComputes() {
        for (JsonNode vector : Golden.vectors("its_poisson_quasipoisson.json", "vectors")) {
            String id = vector.get("id").textValue();
            CountRegression regression = of(vector.get("input"));
            CountFit fit = regression.poisson();
            JsonNode poisson = vector.get("poisson");
            all(id, fit, Coefficient::estimate, poisson.get("coefficients"));
            all(id + " se", fit, Coefficient::standardError, poisson.get("std_errors"));
            all(id + " z", fit, Coefficient::z, poisson.get("z"));
            Golden.same(id, fit.logLikelihood(), poisson.get("loglik"));
            Golden.same(id, fit.aic(), poisson.get("aic"));
            Golden.same(id, fit.deviance(), poisson.get("deviance"));
            Golden.same(id, fit.pearson(), poisson.get("pearson_chisq"));
            assertThat(fit.degreesOfFreedom())
                    .isEqualTo(poisson.get("df_residual").intValue());
            CountFit quasi = regression.quasiPoisson();
            JsonNode expected = vector.get("quasipoisson");
            Golden.same(id, quasi.dispersion(), expected.get("dispersion"));
            all(id + " quasi se", quasi, Coefficient::standardError, expected.get("std_errors"));
            all(id + " t", quasi, Coefficient::z, expected.get("t"));
            all(id + " p_t", quasi, Coefficient::studentP, expected.get("p_t"));
            all(id + " ratio", quasi, Coefficient::rateRatio, expected.get("rate_ratio"));
            all(id + " low", quasi, c -> c.interval(0.95).low(), expected.get("rr_low95_normal"));
            all(id + " high", quasi, c -> c.interval(0.95).high(), expected.get("rr_high95_normal"));
            all(id + " t low", quasi, c -> c.studentInterval(0.95).low(), expected.get("rr_low95_t"));
            all(id + " t high", quasi, c -> c.studentInterval(0.95).high(), expected.get("rr_high95_t"));
        }
    }

    @Test
    void robustStandardErrorsAreWhatSandwichComputes() {
        for (JsonNode vector : Golden.vectors("its_poisson_quasipoisson.json", "vectors")) {
            String id = vector.get("id").textValue();
            CountFit fit = of(vector.get("input")).poisson();
            JsonNode robust = vector.get("robust");
            all(id + " HC0", fit.withHc0(), Coefficient::standardError, robust.get("se_HC0"));
            all(id + " HC1", fit.withHc1(), Coefficient::standardError, robust.get("se_HC1"));
            CountFit neweyWest = fit.withNeweyWest(robust.get("newey_west_lag").intValue());
            all(id + " Newey-West", neweyWest, Coefficient::standardError, robust.get("se_newey_west"));
            JsonNode diagnostics = vector.get("diagnostics");
            Golden.same(id, fit.autocorrelation(1), diagnostics.get("acf_pearson_lag1"));
            if (diagnostics.hasNonNull("ljung_box_lag12")) {
                Golden.same(
                        id,
                        fit.pNoAutocorrelation(12),
                        diagnostics.get("ljung_box_lag12").get("p"));
            }
            double[] first = Golden.numbers(diagnostics.get("first_fitted"));
            for (int row = 0; row < first.length; row++) {
                Golden.same(id, fit.expected().get(row), first[row], 1e-8);
            }
        }
    }

    @Test
    void negativeBinomialIsTheGreatestLikelihoodThatRFinds() {
        for (JsonNode vector : Golden.vectors("glm_nb.json", "vectors")) {
            String id = vector.get("id").textValue();
            CountRegression regression = of(vector.get("input"));
            CountFit fit = regression.negativeBinomial();
            JsonNode expected = vector.get("polished_ml");
            assertThat(fit.family()).isEqualTo(CountFamily.NEGATIVE_BINOMIAL);
            assertThat(fit.note()).isEmpty();
            all(id, fit, Coefficient::estimate, expected.get("coefficients"));
            all(id + " se", fit, Coefficient::standardError, expected.get("std_errors_expected_info"));
            CountFit observed = fit.withObservedInformation();
            all(id + " observed", observed, Coefficient::standardError, expected.get("std_errors_observed_joint"));
            all(id + " ratio", fit, Coefficient::rateRatio, expected.get("irr"));
            all(id + " low", fit, c -> c.interval(0.95).low(), expected.get("irr_low95"));
            all(id + " high", fit, c -> c.interval(0.95).high(), expected.get("irr_high95"));
            Golden.same(id + " theta", fit.theta(), expected.get("theta"));
            Golden.same(id + " theta se", fit.thetaStandardError(), expected.get("se_theta_observed"));
            Golden.same(id, fit.logLikelihood(), expected.get("loglik"));
            Golden.same(
                    id + " deviance",
                    fit.deviance(),
                    vector.get("r_output").get("deviance").doubleValue(),
                    1e-7);
            Golden.same(
                    id,
                    regression.poisson().logLikelihood(),
                    vector.get("poisson_comparison").get("loglik"));
            Golden.same(
                    id,
                    regression.poisson().dispersion(),
                    vector.get("poisson_comparison").get("pearson_dispersion"));
        }
    }

    /** Four years of simulated months, a halving after three, with theta 3; the figures are those of R. */
    @Test
    void aHalvingThatScattersIsFoundWithItsTheta() {
        long[] counts = {
            8, 19, 5, 7, 8, 3, 12, 12, 1, 3, 2, 2, 8, 7, 8, 6, 16, 4, 2, 4, 7, 5, 1, 6, 11, 1, 3, 15, 7, 9, 4, 7, 6, 6,
            7, 7, 1, 1, 4, 8, 5, 6, 2, 5, 3, 2, 2, 2
        };
        CountFit fit = CountRegression.of(
                        ModelMatrix.ofRows(48).intercept().step("post", 36).build(), counts)
                .negativeBinomial();
        Golden.same("intercept", fit.coefficient(ModelMatrix.INTERCEPT).estimate(), 1.8929446134754, 1e-9);
        Golden.same("post", fit.coefficient("post").estimate(), -0.664279196559093, 1e-9);
        Golden.same("error", fit.coefficient("post").standardError(), 0.229039999462448, 1e-9);
        Golden.same("theta", fit.theta(), 4.65192455316244, 1e-9);
        Golden.same("error of theta", fit.thetaStandardError(), 1.72998212887564, 1e-9);
        Golden.same("log-likelihood", fit.logLikelihood(), -123.895100060231, 1e-9);
    }

    /** Two half-years of counts that vary less than chance alone would have them. */
    @Test
    void countsThatScatterTooLittleAreFittedAsPoissonAndTheFitSaysSo() {
        long[] even = {5, 4, 5, 6, 5, 5, 4, 6, 5, 5, 3, 2, 3, 3, 2, 3, 2, 3, 3, 2};
        CountFit fit = CountRegression.of(
                        ModelMatrix.ofRows(20).intercept().step("post", 10).build(), even)
                .negativeBinomial();
        assertThat(fit.family()).isEqualTo(CountFamily.POISSON);
        assertThat(fit.theta()).isInfinite();
        assertThat(fit.thetaStandardError()).isNaN();
        Golden.same("intercept", fit.coefficient(ModelMatrix.INTERCEPT).estimate(), 1.6094379124341, 1e-12);
        Golden.same("post", fit.coefficient("post").estimate(), -0.653926467406663, 1e-12);
        Golden.same("dispersion", fit.dispersion(), 0.0957264957264958, 1e-12);
        assertThat(fit.note().orElseThrow().in(Language.ENGLISH))
                .isEqualTo("The counts scatter no more than independent events do, so theta has no finite estimate."
                        + " The fit is Poisson.");
        assertThat(fit.note().orElseThrow().in(Language.SWEDISH))
                .isEqualTo("Antalen sprider inte mer än oberoende händelser gör, så theta har inget ändligt värde."
                        + " Anpassningen är Poisson.");
    }

    @Test
    void aTrendTakesAwayMuchOfTheStepInMalmo() {
        CountFit step = CountRegression.of(
                        ModelMatrix.ofRows(7).intercept().step("post", 3).build(), MALMO)
                .quasiPoisson();
        Golden.same("step", step.coefficient("post").rateRatio(), 0.450867052023121, 1e-12);
        Golden.same("low", step.coefficient("post").studentInterval(0.95).low(), 0.299289967848574, 1e-10);
        CountFit trend = CountRegression.of(
                        ModelMatrix.ofRows(7)
                                .intercept()
                                .trend("t")
                                .step("post", 3)
                                .build(),
                        MALMO)
                .quasiPoisson();
        assertThat(trend.coefficient("post").rateRatio()).isGreaterThan(0.6);
        assertThat(trend.coefficient("post").studentInterval(0.95).contains(1)).isTrue();
    }

    @Test
    void aMatrixIsBuiltAsAnalystsWriteIt() {
        ModelMatrix matrix = ModelMatrix.ofRows(4)
                .intercept()
                .trend("t")
                .step("post", 2)
                .slopeChange("tp", 2)
                .places("m", 3, 3)
                .factor("unit", List.of("b", "a", "b", "c"))
                .build();
        assertThat(matrix.names()).containsExactly("(Intercept)", "t", "post", "tp", "m2", "m3", "unitb", "unitc");
        assertThat(matrix.row(0)).containsExactly(1, 1, 0, 0, 0, 1, 1, 0);
        assertThat(matrix.row(1)).containsExactly(1, 2, 0, 0, 0, 0, 0, 0);
        assertThat(matrix.row(2)).containsExactly(1, 3, 1, 1, 1, 0, 1, 0);
        assertThat(matrix.row(3)).containsExactly(1, 4, 1, 2, 0, 1, 0, 1);
        double[] january =
                ModelMatrix.ofRows(12).intercept().harmonics(12, 2, 1).build().row(0);
        double[] expected = {1, 0.5, Math.sqrt(3) / 2, Math.sqrt(3) / 2, 0.5};
        for (int column = 0; column < expected.length; column++) {
            Golden.same("column " + column, january[column], expected[column], 1e-14);
        }
    }

    @Test
    void whatCannotBeFittedIsRefusedWithItsRemedy() {
        ModelMatrix.Builder matrix = ModelMatrix.ofRows(3).intercept();
        assertThatThrownBy(() -> ModelMatrix.ofRows(3).step("post", 3))
                .hasMessage("Row 3 of 3 leaves nothing before or nothing after. Give a row between 1 and 2.");
        assertThatThrownBy(matrix::intercept)
                .hasMessage("There is a column \"(Intercept)\" already. Give another name.");
        assertThatThrownBy(() -> matrix.column("x", 1, 2))
                .hasMessage("Column \"x\" has 2 values, but there are 3 rows. Give one for each.");
        assertThatThrownBy(() -> matrix.column("x", 1, 2, Double.NaN))
                .hasMessage("Number 3 of column \"x\" is NaN. Give a finite number.");
        assertThatThrownBy(() -> matrix.harmonics(4, 2, 1))
                .hasMessage("A year of 4 rows cannot carry 2 waves. Give at least 1, and fewer than half the rows.");
        assertThatThrownBy(() -> matrix.places("m", 1, 1))
                .hasMessage("A year of 1 rows has no season. Give at least 2 rows a year.");
        assertThatThrownBy(() -> matrix.factor("unit", List.of("a")))
                .hasMessage("Factor \"unit\" has 1 labels, but there are 3 rows. Give one for each.");
        assertThatThrownBy(() -> ModelMatrix.ofRows(1).build())
                .hasMessage("The matrix has no column. Begin with intercept().");
        ModelMatrix good = matrix.step("post", 1).build();
        assertThatThrownBy(() -> CountRegression.of(good, 1, 2))
                .hasMessage("There are 2 counts and 3 rows. Give one for each row.");
        assertThatThrownBy(() -> CountRegression.of(good, 0, 0, 0))
                .hasMessage("Every count is 0, so there is no rate to explain. Count longer, or a wider outcome.");
        assertThatThrownBy(() -> CountRegression.of(good, 1, -2, 0))
                .hasMessage("Number 2 of the counts is -2. A count is never negative.");
        assertThatThrownBy(() -> CountRegression.of(good, 1, 2, 3).exposure(1, 1, 0))
                .hasMessage("Exposure number 3 is 0.0. Give a positive, finite number.");
        assertThatThrownBy(() -> CountRegression.of(good, 4, 0, 0).poisson())
                .hasMessage("There is no finite fit to these counts: a column is there only where every count is 0."
                        + " Leave it out, or use RateRatio, which is exact.");
        ModelMatrix twice =
                ModelMatrix.ofRows(3).intercept().column("same", 2, 2, 2).build();
        assertThatThrownBy(() -> CountRegression.of(twice, 1, 2, 3).poisson())
                .hasMessage("Column \"same\" says nothing that the columns before it do not say. Leave it out.");
        ModelMatrix wide = ModelMatrix.ofRows(1).intercept().trend("t").build();
        assertThatThrownBy(() -> CountRegression.of(wide, 1))
                .hasMessage("There are 2 columns and only 1 counts. Leave out columns.");
        CountFit fit = CountRegression.of(good, 4, 2, 3).poisson();
        assertThatThrownBy(() -> fit.coefficient("pots"))
                .hasMessage("There is no column \"pots\". There are [(Intercept), post].");
        assertThatThrownBy(() -> fit.withNeweyWest(3)).hasMessage("The lag is 3. Give one between 0 and 2.");
        assertThatThrownBy(() -> fit.autocorrelation(0))
                .hasMessage("The lag is 0. Give one between 1 and 2, as there are 3 rows.");
        assertThatThrownBy(() -> fit.withClusters(List.of("a", "b")))
                .hasMessage("There are 2 clusters and 3 rows. Give one for each row.");
        assertThatThrownBy(() -> fit.withClusters(List.of("a", "a", "a")))
                .hasMessage("All rows are of one cluster, which cannot be compared with another. Give at least two.");
        assertThatThrownBy(fit::withObservedInformation)
                .hasMessage("Only a negative binomial fit has a theta. Use the fit as it is.");
    }
}
