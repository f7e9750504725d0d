// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MetaAnalysisTest {

    private static MetaAnalysis of(double[] effects, double[] variances) {
        List<MetaAnalysis.Effect> list = new ArrayList<>();
        for (int index = 0; index < effects.length; index++) {
            list.add(new MetaAnalysis.Effect(effects[index], variances[index]));
        }
        return MetaAnalysis.of(list);
    }

    @Test
    void isWhatMetaforComputes() {
        for (JsonNode vector : Golden.vectors("permutation_synth_meta.json", "meta_analysis")) {
            String id = vector.get("id").textValue();
            JsonNode output = vector.get("output");
            MetaAnalysis analysis = of(
                    Golden.numbers(vector.get("input").get("yi")),
                    Golden.numbers(vector.get("input").get("vi")));
            pooled(id + " fixed", analysis.fixed(), output.get("fixed"));
            MetaAnalysis.Pooled random = analysis.derSimonianLaird();
            JsonNode expected = output.get("dl");
            pooled(id + " random", random, expected);
            Golden.same(id, random.prediction(0.95).low(), expected.get("pred_low"));
            Golden.same(id, random.prediction(0.95).high(), expected.get("pred_high"));
            Golden.same(id, analysis.q(), expected.get("Q"));
            Golden.same(id, analysis.qP(), expected.get("Q_p"));
            Golden.same(id, 100 * analysis.heterogeneity(), expected.get("I2"));
            Golden.same(id, analysis.excess(), expected.get("H2"));
            pooled(id + " restricted", analysis.restrictedLikelihood(), output.get("reml"));
            JsonNode scatter = output.get("dl_knapp_hartung");
            Golden.same(id, analysis.scatterError(random), scatter.get("se"));
            Golden.same(id, analysis.studentInterval(random, 0.95).low(), scatter.get("low"));
            Golden.same(id, analysis.studentInterval(random, 0.95).high(), scatter.get("high"));
            Golden.same(id, analysis.studentP(random), scatter.get("p"));
        }
    }

    private static void pooled(String what, MetaAnalysis.Pooled pooled, JsonNode expected) {
        Golden.same(what, pooled.estimate(), expected.get("estimate"));
        Golden.same(what, pooled.standardError(), expected.get("se"));
        Golden.same(what, pooled.interval(0.95).low(), expected.get("low"));
        Golden.same(what, pooled.interval(0.95).high(), expected.get("high"));
        if (expected.has("p")) {
            Golden.same(what, pooled.p(), expected.get("p"));
        }
        if (expected.has("tau2")) {
            Golden.same(what, pooled.between(), expected.get("tau2"));
        }
    }

    /** Invented effects, halvings and less. */
    @Test
    void evaluationsThatDifferWidenThePrediction() {
        MetaAnalysis analysis = of(
                new double[] {Math.log(0.5), Math.log(0.6), Math.log(0.8), Math.log(0.45), Math.log(0.9)},
                new double[] {0.04, 0.02, 0.05, 0.08, 0.03});
        MetaAnalysis.Pooled random = analysis.derSimonianLaird();
        Golden.same("estimate", random.estimate(), -0.441974928868959, 1e-12);
        Golden.same("between", random.between(), 0.0386086155114929, 1e-12);
        Golden.same("restricted", analysis.restrictedLikelihood().between(), 0.0389337801017988, 1e-10);
        assertThat(random.interval(0.95).contains(0)).isFalse();
        assertThat(random.prediction(0.95).contains(0)).isTrue();
    }

    @Test
    void whatCannotBeTakenTogetherIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> MetaAnalysis.of(List.of()))
                .hasMessage("There are 0 evaluations. Give at least two to take together.");
        assertThatThrownBy(() -> new MetaAnalysis.Effect(0, 0))
                .hasMessage("The variance is 0.0. Give a positive, finite number.");
        assertThatThrownBy(() -> new MetaAnalysis.Effect(Double.NEGATIVE_INFINITY, 1))
                .hasMessage("The effect is -Infinity. Give a finite number.");
    }
}
