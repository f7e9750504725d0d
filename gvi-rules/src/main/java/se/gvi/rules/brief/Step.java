// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;

/** For whom a step towards individuals is open. */
final class Step {

    private static final Text COUNTS = Text.of(
            "{eligible} eligible, {unknown} undetermined, {not} not eligible",
            "{eligible} behöriga, {unknown} kan inte avgöras, {not} ej behöriga");
    private static final Text CAPTION = Text.of("Eligible", "Behöriga");
    private static final Text UNDETERMINED = Text.of("Undetermined", "Kan inte avgöras");
    private static final Text NONE = Text.of("Nobody is eligible.", "Ingen är behörig.");
    private static final Text WHO = Text.of("Individual", "Individ");
    private static final Text BECAUSE = Text.of("Because", "Därför att");
    private static final Text SETTLED_BY = Text.of("Would be settled by", "Skulle avgöras av");

    private final Meeting meeting;
    private final Intervention step;

    Step(Meeting meeting, Intervention step) {
        this.meeting = meeting;
        this.step = step;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(meeting.table(CAPTION, List.of(WHO, BECAUSE), rows(Verdict.ELIGIBLE), NONE));
        List<Row> undetermined = rows(Verdict.UNDETERMINED);
        if (!undetermined.isEmpty()) {
            blocks.add(meeting.table(UNDETERMINED, List.of(WHO, SETTLED_BY), undetermined, NONE));
        }
        return new Section(
                step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                capital(Terms.of(step)),
                counts(),
                step == Intervention.CALL_IN,
                blocks);
    }

    private static Text capital(Text term) {
        return Text.of(capital(term.en()), capital(term.sv()));
    }

    private static String capital(String term) {
        return term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }

    private Text counts() {
        return COUNTS.with(Map.of(
                "eligible", people(Verdict.ELIGIBLE).size(),
                "unknown", people(Verdict.UNDETERMINED).size(),
                "not", people(Verdict.NOT_ELIGIBLE).size()));
    }

    private List<IndividualId> people(Verdict verdict) {
        return meeting.assessment().individuals(step, verdict);
    }

    private List<Row> rows(Verdict verdict) {
        return people(verdict).stream().map(this::row).toList();
    }

    private Row row(IndividualId individual) {
        Eligibility eligibility = meeting.assessment().eligibility(individual, step);
        boolean known = eligibility.reasons().truth().isKnown();
        return new Row(
                List.of(
                        Cell.of(meeting.individual(individual)),
                        known ? Cell.of(Why.of(eligibility)) : Say.open(Why.of(eligibility))),
                Stream.of(eligibility)
                        .filter(each -> known)
                        .flatMap(each -> Why.records(each.reasons()).stream())
                        .toList());
    }
}
