// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.simulation.evaluation.Displacement;
import se.gvi.simulation.evaluation.Evaluation;

/** What moved elsewhere. */
final class BesideSection {

    private final Evaluation evaluation;

    BesideSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        Text title = Text.of("What happened beside it", "Vad som hände vid sidan av");
        List<Displacement> all = evaluation.displacements();
        if (all.isEmpty()) {
            return Section.of(
                    "beside",
                    title,
                    Text.of("nothing was named, no counts were given", "inget angavs, inga antal gavs"),
                    List.of(new Paragraph(
                            Text.of(
                                            "No counts from beside the trial were given. It is open whether {outcome} moved elsewhere,"
                                                    + " or turned into something else.",
                                            "Inga antal från sidan av försöket gavs. Det är öppet om {outcome} flyttade någon"
                                                    + " annanstans eller blev till något annat.")
                                    .with(Map.of("outcome", evaluation.trial().outcome())),
                            Tone.OPEN)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                Text.of("Places and other crimes beside the trial", "Orter och andra brott vid sidan av försöket"),
                List.of(
                        Text.of("Beside the trial", "Vid sidan av"),
                        Text.of("Named at registration", "Angivet vid registreringen"),
                        Text.of("After against before, for each month", "Efter mot före, per månad"),
                        Text.of("Beside the comparison places together", "Mot jämförelseorterna tillsammans"),
                        Text.of("Answer", "Svar")),
                all.stream().map(this::displacement).toList(),
                0));
        if (all.stream().anyMatch(each -> each.ratio().isEmpty())) {
            blocks.add(new Paragraph(
                    Text.of(
                            "Counts of what was named at registration are missing. As long as they are, it is open whether"
                                    + " the violence moved there.",
                            "Antal för det som angavs vid registreringen saknas. Så länge de gör det är det öppet om våldet"
                                    + " flyttade dit."),
                    Tone.OPEN));
        }
        if (all.stream().anyMatch(each -> !each.named())) {
            blocks.add(Paragraph.of(Text.of(
                    "What was not named at registration may have been chosen by its result.",
                    "Det som inte angavs vid registreringen kan ha valts efter resultatet.")));
        }
        return Section.of("beside", title, told(all), blocks);
    }

    private static Text told(List<Displacement> all) {
        if (all.stream().anyMatch(each -> each.answer() == Displacement.Answer.ROSE)) {
            return Text.of("it rose", "det ökade");
        }
        return all.stream().allMatch(each -> each.answer() == Displacement.Answer.FELL)
                ? Text.of("it fell too", "det minskade också")
                : Text.of("the counts cannot tell whether it rose", "om det ökade går inte att avgöra");
    }

    private Row displacement(Displacement displacement) {
        return Rows.of(
                Cell.of(Text.same(displacement.beside())),
                Cell.of(displacement.named() ? Text.of("yes", "ja") : Text.of("no", "nej")),
                displacement
                        .ratio()
                        .map(ratio -> Cell.of(Ratios.times(ratio)))
                        .orElse(new Cell(Text.of("counts are missing", "antal saknas"), Tone.OPEN)),
                Cell.of(displacement
                        .relative()
                        .map(cells -> Ratios.times(cells, evaluation.scatter()))
                        .orElse(
                                displacement.ratio().isEmpty()
                                        ? Text.of("cannot be told", "går inte att säga")
                                        : Text.of("there is no comparison", "jämförelse saknas"))),
                new Cell(
                        displacement.answer().text(),
                        displacement.answer() == Displacement.Answer.FELL ? Tone.PLAIN : Tone.OPEN));
    }
}
