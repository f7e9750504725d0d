// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Postponement;

/** What was only postponed. */
final class AfterwardsSection {

    private final Evaluation evaluation;

    AfterwardsSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        Text title = Text.of("What came back after the end", "Vad som kom tillbaka efter slutet");
        if (evaluation.postponement().isEmpty()) {
            return Section.of(
                    "afterwards",
                    title,
                    Text.of("cannot be told", "går inte att säga"),
                    List.of(new Paragraph(
                            evaluation.trial().end().isPresent()
                                    ? Text.of(
                                            "Nothing was counted after the end of the trial. Whether anything was merely postponed"
                                                    + " is open.",
                                            "Inget är räknat efter försökets slut. Om något bara skjutits upp är öppet.")
                                    : Text.of(
                                            "No end of the trial was registered. As long as it goes on, it cannot be known"
                                                    + " whether anything was merely postponed.",
                                            "Inget slut på försöket är registrerat. Så länge det pågår går det inte att veta"
                                                    + " om något bara skjutits upp."),
                            Tone.OPEN)));
        }
        Postponement later = evaluation.postponement().get();
        Tone tone = later.answer() == Postponement.Answer.NOT_ALL_CAME_BACK ? Tone.PLAIN : Tone.OPEN;
        return Section.of(
                "afterwards",
                title,
                Text.of("counted until {to}", "räknat till {to}").with(Map.of("to", later.to())),
                List.of(
                        new Paragraph(later.answer().text(), tone),
                        Table.ofAnswers(
                                Text.of(
                                        "Against the same calendar months before the start, for each month",
                                        "Mot samma kalendermånader före starten, per månad"),
                                List.of(
                                        Rows.answer(
                                                Text.of(
                                                                "After the end: {from} to {to}",
                                                                "Efter slutet: {from} till {to}")
                                                        .with(Map.of("from", later.from(), "to", later.to())),
                                                Ratios.times(later.later())),
                                        Rows.answer(
                                                Text.of(
                                                        "The trial and the time after it together",
                                                        "Försöket och tiden efter tillsammans"),
                                                Ratios.times(later.whole())))),
                        Paragraph.of(Text.of(
                                "What comes back years later, or spread thin, is not seen.",
                                "Det som kommer tillbaka flera år senare, eller utspritt, syns inte."))));
    }
}
