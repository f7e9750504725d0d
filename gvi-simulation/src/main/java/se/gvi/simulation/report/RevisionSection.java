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
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Fragility;
import se.gvi.simulation.evaluation.Revision;

/** What other publications of the same counts lead to. */
final class RevisionSection {

    private final Evaluation evaluation;
    private final List<Revision> revisions;

    RevisionSection(Evaluation evaluation, List<Revision> revisions) {
        this.evaluation = evaluation;
        this.revisions = revisions;
    }

    Section section() {
        Fragility fragility = evaluation.fragility();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Text.of(
                        "The latest counts are the least settled. It was tried what would follow if those from {from} to"
                                + " {to} were revised by up to {tried} events.",
                        "De senaste antalen är minst säkra. Det prövades vad som skulle följa om de från {from} till"
                                + " {to} ändrades med upp till {tried} händelser.")
                .with(Map.of("from", fragility.from(), "to", fragility.to(), "tried", fragility.tried()))));
        fragility.sentences().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        revisions.forEach(revision -> blocks.addAll(published(revision)));
        return Section.of(
                "revised",
                Text.of("What revised counts would change", "Vad ändrade antal skulle göra"),
                fragility.more().isEmpty() && fragility.fewer().isEmpty()
                        ? Text.of("the verdict would stay", "bedömningen skulle stå kvar")
                        : Text.of("the verdict could change", "bedömningen kan ändras"),
                blocks);
    }

    /** What the counts led to as they were published before. */
    private static List<Block> published(Revision revision) {
        CountSeries now = revision.later().data().series();
        Map<String, Object> days =
                Map.of("first", revision.earlier().data().series().published(), "then", now.published());
        List<Row> rows = List.of(
                Rows.of(
                        Cell.of(Text.of("As published on {first}", "Som publicerat {first}")
                                .with(days)),
                        Cell.of(Ratios.times(revision.earlier().ratio())),
                        Cell.of(revision.earlier().verdict().text())),
                Rows.of(
                        Cell.of(Text.of("As published on {then}", "Som publicerat {then}")
                                .with(days)),
                        Cell.of(Ratios.times(revision.later().ratio())),
                        Cell.of(revision.later().verdict().text())));
        Table answers = new Table(
                Text.of("The same periods, {from} to {to}", "Samma perioder, {from} till {to}")
                        .with(Map.of("from", now.first(), "to", now.last())),
                List.of(
                        Text.of("Counts", "Antal"),
                        Text.of("After against before, for each month", "Efter mot före, per månad"),
                        Text.of("Verdict", "Bedömning")),
                rows,
                0);
        if (revision.changes().isEmpty()) {
            return List.of(
                    answers,
                    Paragraph.of(Text.of(
                                    "No count was revised between {first} and {then}.",
                                    "Inget antal ändrades mellan {first} och {then}.")
                            .with(days)));
        }
        return List.of(
                answers,
                new Table(
                        Text.of(
                                        "Counts that were revised between {first} and {then}",
                                        "Antal som ändrades mellan {first} och {then}")
                                .with(days),
                        List.of(
                                Text.of("Place", "Plats"),
                                Text.of("Period", "Period"),
                                Text.of("At first", "Först"),
                                Text.of("Now", "Nu"),
                                Text.of("Change", "Ändring")),
                        revision.changes().stream()
                                .map(count -> Rows.of(
                                        Cell.of(Text.same(count.place())),
                                        Cell.of(now.step().name(count.period())),
                                        Cell.of(count.earlier()),
                                        Cell.of(count.later()),
                                        Cell.of(signed(count.change()))))
                                .toList(),
                        0));
    }

    private static String signed(long change) {
        return change > 0 ? "+" + change : "\u2212" + -change;
    }
}
