// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;

/** For whom a step towards individuals is open. */
final class Step {

    private static final Text COUNTS = Text.of(
            "{eligible} eligible, {unknown} undetermined, {not} not eligible",
            "{eligible} behöriga, {unknown} kan inte avgöras, {not} ej behöriga");
    private static final Text CAPTION = Text.of("Eligible", "Behöriga");
    private static final Text NONE = Text.of("Nobody is eligible.", "Ingen är behörig.");
    private static final Text WHO = Text.of("Individual", "Individ");
    private static final Text BECAUSE = Text.of("Because", "Därför att");

    private final Meeting meeting;
    private final Intervention step;

    Step(Meeting meeting, Intervention step) {
        this.meeting = meeting;
        this.step = step;
    }

    Section section() {
        List<Row> rows = people(Verdict.ELIGIBLE).stream().map(this::row).toList();
        return new Section(
                step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                capital(Terms.of(step)),
                counts(),
                step == Intervention.CALL_IN,
                List.of(meeting.table(CAPTION, List.of(WHO, BECAUSE), rows, NONE)));
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
        return meeting.assessment().individuals(step, verdict).stream()
                .sorted(Meeting.BY_ID)
                .toList();
    }

    private Row row(IndividualId individual) {
        Eligibility eligibility = meeting.assessment().eligibility(individual, step);
        return new Row(
                List.of(Cell.of(meeting.individual(individual)), Cell.of(Why.of(eligibility))),
                Why.records(eligibility.reasons()));
    }
}
