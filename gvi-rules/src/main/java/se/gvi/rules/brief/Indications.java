// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.policy.IndicationLevel;

/** For how many people recorded facts indicate which level of risk. Who they are is no list to pass round. */
final class Indications {

    private static final Text TITLE =
            Text.of("What recorded facts indicate about risk", "Vad registrerade uppgifter indikerar om risk");
    private static final Text SUMMARY = Text.of("numbers only, no assessment", "endast antal, ingen bedömning");
    private static final Text NO_ASSESSMENT = Text.of(
            "This is no assessment of anybody: that is made and signed by a human being.",
            "Detta är ingen bedömning av någon: den görs och undertecknas av en människa.");
    private static final Text CAPTION = Text.of("People by level", "Personer per nivå");
    private static final Text SIDE = Text.of("Risk of", "Risk för");

    private final Meeting meeting;

    Indications(Meeting meeting) {
        this.meeting = meeting;
    }

    /** Levels that nobody reached are told too. */
    Section section() {
        List<Row> rows = new ArrayList<>();
        for (RiskSide side : meeting.policy().riskSides()) {
            rows.add(new Row(List.of(Cell.of(Terms.of(side)), Cell.of(counts(side))), List.of()));
        }
        return Section.of(
                "indications",
                TITLE,
                SUMMARY,
                List.of(
                        Paragraph.of(NO_ASSESSMENT),
                        new Table(CAPTION, List.of(SIDE, Text.of("People", "Antal personer")), rows, 0)));
    }

    private Text counts(RiskSide side) {
        Map<Integer, Long> byRank = new TreeMap<>(Comparator.reverseOrder());
        Map<Integer, Text> titles = new TreeMap<>();
        meeting.policy().levels(side).forEach(rule -> {
            byRank.put(rule.level().rank(), 0L);
            titles.put(rule.level().rank(), rule.level().title());
        });
        byRank.put(IndicationLevel.NONE.rank(), 0L);
        titles.put(IndicationLevel.NONE.rank(), IndicationLevel.NONE.title());
        long open = 0;
        for (IndividualId individual : meeting.assessment().individuals()) {
            IndicationLevel lowest = meeting.assessment().lowest(individual, side);
            if (lowest.equals(meeting.assessment().highest(individual, side))) {
                byRank.merge(lowest.rank(), 1L, Long::sum);
            } else {
                open++;
            }
        }
        List<Text> parts = new ArrayList<>();
        byRank.forEach((rank, number) -> parts.add(counted(Objects.requireNonNull(titles.get(rank)), number)));
        parts.add(counted(Verdict.UNDETERMINED.label(), open));
        return Say.list(parts);
    }

    private static Text counted(Text what, long number) {
        return Text.of(what.en() + " " + number, what.sv() + " " + number);
    }
}
