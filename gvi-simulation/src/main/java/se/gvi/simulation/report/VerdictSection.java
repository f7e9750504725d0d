// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.ArrayList;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Reason;
import se.gvi.simulation.evaluation.Verdict;

/** What the counts can tell, and why. */
final class VerdictSection {

    private final Evaluation evaluation;

    VerdictSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        Tone tone = evaluation.verdict() == Verdict.SUPPORTS ? Tone.PLAIN : Tone.OPEN;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(evaluation.verdict().text(), tone));
        if (evaluation.verdict() == Verdict.CANNOT_TELL) {
            blocks.add(
                    Paragraph.of(
                            Text.of(
                                    "That is not to say that the trial had no effect: the counts go together with an effect and with none.",
                                    "Det betyder inte att försöket var utan effekt: antalen går ihop både med en effekt och med ingen.")));
        }
        blocks.add(new Table(
                Text.of("Why", "Varför"),
                List.of(Text.of("Reason", "Skäl"), Text.of("What it does", "Vad det gör")),
                evaluation.reasons().stream().map(VerdictSection::reason).toList(),
                0));
        return Section.of(
                "verdict",
                Text.of("What the data can tell", "Vad data kan säga"),
                evaluation.verdict().text(),
                blocks);
    }

    private static Row reason(Reason reason) {
        Text role = switch (reason.kind()) {
            case FALL -> Text.of("speaks for an effect", "talar för en effekt");
            case NO_FALL -> Text.of("speaks against an effect", "talar mot en effekt");
            default -> Text.of("leaves it open", "lämnar det öppet");
        };
        return Rows.answer(reason.text(), role);
    }
}
