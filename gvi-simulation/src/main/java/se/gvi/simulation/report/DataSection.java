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
import se.gvi.simulation.evaluation.Disturbance;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.evaluation.TrialData;
import se.gvi.simulation.statistics.RateRatio;

/** The counts, and what else moved them. */
final class DataSection {

    private final Evaluation evaluation;

    DataSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        CountSeries all = evaluation.data().series();
        TrialData judged = evaluation.judged();
        List<Row> rows = new ArrayList<>();
        rows.add(counts(judged.series(), Text.of("the trial’s place", "försökets plats")));
        judged.comparisons().forEach(other -> rows.add(counts(other, Text.of("comparison", "jämförelse"))));
        judged.allBeside()
                .forEach(other -> rows.add(counts(other, Text.of("beside the trial", "vid sidan av försöket"))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Text.of(
                "Published counts are revised later, by a tenth and more. The day of publication says which"
                        + " counts these are.",
                "Publicerade antal ändras i efterhand, med en tiondel och mer. Publiceringsdagen säger"
                        + " vilka antal detta är.")));
        if (evaluation.postponement().isPresent()) {
            blocks.add(Paragraph.of(Text.of(
                    "After means until the end of the trial; what came then has a section of its own.",
                    "Efter betyder till försökets slut; det som kom sedan har ett eget avsnitt.")));
        }
        blocks.add(new Table(
                Text.of("Counts", "Antal"),
                List.of(
                        Text.of("Place", "Plats"),
                        Text.of("Used as", "Används som"),
                        Text.of("Before: in all", "Före: totalt"),
                        Text.of("Before: a month", "Före: per månad"),
                        Text.of("After: in all", "Efter: totalt"),
                        Text.of("After: a month", "Efter: per månad"),
                        Text.of("Published", "Publicerat")),
                rows,
                0));
        blocks.add(meanwhile());
        return Section.of(
                "data",
                Text.of("The data", "Uppgifterna"),
                Text.of("{number} periods from {first}", "{number} perioder från {first}")
                        .with(Map.of("number", all.counts().size(), "first", all.first())),
                blocks);
    }

    /** What else moved the counts. */
    private Block meanwhile() {
        List<Disturbance> disturbances = evaluation.data().disturbances();
        if (disturbances.isEmpty()) {
            return Paragraph.of(Text.of(
                    "Nothing else that moved the counts was named.", "Inget annat som påverkade antalen angavs."));
        }
        return new Table(
                Text.of("What else happened", "Vad som hände i övrigt"),
                List.of(Text.of("What", "Vad"), Text.of("From", "Från"), Text.of("Struck", "Drabbade")),
                disturbances.stream()
                        .map(each -> Rows.of(
                                Cell.of(each.what()),
                                Cell.of(each.from()),
                                Cell.of(
                                        each.everywhere()
                                                ? Text.of(
                                                        "the places compared with too", "även orterna som jämförs med")
                                                : Text.of("this place alone", "bara denna plats"))))
                        .toList(),
                0);
    }

    private Row counts(CountSeries counted, Text role) {
        RateRatio change = counted.changeAt(evaluation.trial().start());
        return Rows.of(
                Cell.of(Text.same(counted.place())),
                Cell.of(role),
                Cell.of(change.before().count()),
                Cell.of(Figures.two(change.before().rate())),
                Cell.of(change.after().count()),
                Cell.of(Figures.two(change.after().rate())),
                Cell.of(counted.published()));
    }
}
