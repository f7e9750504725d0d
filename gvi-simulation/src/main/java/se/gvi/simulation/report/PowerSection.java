// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Section;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.picture.PowerCurve;
import se.gvi.simulation.statistics.RateRatio;

/** How likely effects were to be noticed. */
final class PowerSection {

    private static final int FIVE_YEARS = 60;

    private final Evaluation evaluation;

    PowerSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        Text title = Text.of("Could an effect have been noticed?", "Kunde en effekt ha märkts?");
        Text outcome = evaluation.trial().outcome();
        RateRatio ratio = evaluation.ratio();
        if (ratio.before().count() == 0) {
            return Section.of(
                    "power",
                    title,
                    Text.of("no", "nej"),
                    List.of(Paragraph.of(Text.of(
                                    "There were no {outcome} before the start. Nothing can fall from there.",
                                    "Det fanns inga {outcome} före starten. Därifrån kan inget minska.")
                            .with(Map.of("outcome", outcome)))));
        }
        return Section.of(
                "power",
                title,
                Text.of("{rate} a month before the start", "{rate} per månad före starten")
                        .with(Map.of("rate", Figures.two(ratio.before().rate()))),
                List.of(PowerCurve.of(
                        outcome, ratio.before().rate(), ratio.before().exposure(), FIVE_YEARS, ratios())));
    }

    /** Some usual ratios, and the one that was looked for. */
    private List<Double> ratios() {
        TreeSet<Double> ratios = new TreeSet<>(List.of(0.5, 0.6, 0.7, 0.8));
        evaluation.trial().leastEffect().ifPresent(ratios::add);
        return List.copyOf(ratios);
    }
}
