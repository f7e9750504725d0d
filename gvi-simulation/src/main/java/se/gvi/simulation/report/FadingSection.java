// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Section;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.picture.ForestPicture;

/** Half-year by half-year after the start. */
final class FadingSection {

    private final Evaluation evaluation;

    FadingSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        Text title = Text.of("Does it last?", "Håller det i sig?");
        if (evaluation.halfYears().isEmpty()) {
            return Section.of(
                    "fading",
                    title,
                    Text.of("too early to say", "för tidigt att säga"),
                    List.of(Paragraph.of(Text.of(
                            "There is no whole half-year after the start yet.",
                            "Det finns inget helt halvår efter starten än."))));
        }
        return Section.of(
                "fading",
                title,
                Text.of("compared with the time before", "jämfört med tiden före"),
                List.of(ForestPicture.halfYears(evaluation)));
    }
}
