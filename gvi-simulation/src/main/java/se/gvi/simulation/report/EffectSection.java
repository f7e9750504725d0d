// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.picture.ForestPicture;
import se.gvi.simulation.statistics.PlaceboRank;
import se.gvi.simulation.statistics.RateRatio;

/** After beside before, in several ways. */
final class EffectSection {

    private final Evaluation evaluation;

    EffectSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        RateRatio ratio = evaluation.ratio();
        Text plain = Ratios.times(ratio);
        List<Row> rows = new ArrayList<>();
        rows.add(Rows.answer(Text.of("After against before, for each month", "Efter mot före, per månad"), plain));
        rows.add(Rows.answer(
                Text.of("Difference, for each month", "Skillnad, per månad"),
                Text.of("{difference} ({interval})", "{difference} ({interval})")
                        .with(Map.of(
                                "difference",
                                Figures.two(ratio.difference()),
                                "interval",
                                Figures.interval(ratio.differenceInterval(Evaluation.LEVEL))))));
        rows.add(Rows.answer(
                Text.of("With a trend through the whole time", "Med en trend genom hela tiden"),
                evaluation
                        .trendAdjusted()
                        .map(Figures::interval)
                        .orElse(Text.of("cannot be told", "går inte att säga"))));
        rows.add(Rows.answer(
                Text.of("Beside the comparison places together", "Mot jämförelseorterna tillsammans"),
                evaluation
                        .comparison()
                        .map(cells -> Ratios.times(cells, evaluation.scatter()))
                        .orElse(Text.of("there is no comparison", "jämförelse saknas"))));
        rows.add(Rows.answer(
                Text.of("Rank among the falls of all places", "Rang bland alla orters minskningar"),
                evaluation
                        .placebo()
                        .map(EffectSection::rank)
                        .orElse(Text.of("there is no comparison", "jämförelse saknas"))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.ofAnswers(Text.of("Ratios and their intervals", "Kvoter och deras intervall"), rows));
        evaluation.season().ifPresent(season -> blocks.add(new Paragraph(season, Tone.OPEN)));
        blocks.add(ForestPicture.of(evaluation));
        return Section.of("effect", Text.of("After compared with before", "Efter jämfört med före"), plain, blocks);
    }

    private static Text rank(PlaceboRank rank) {
        return Text.of(
                        "{rank} of {places}, the deepest fall first. By chance alone the place would be as deep or deeper"
                                + " with a probability of {p}.",
                        "{rank} av {places}, den största minskningen först. Av en slump skulle platsen ligga minst så lågt"
                                + " med {p} sannolikhet.")
                .with(Map.of(
                        "rank", rank.rankFromLowest(), "places", rank.places(), "p", Figures.percent(rank.pLower())));
    }
}
