// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.reason.Truth;

/**
 * Was the individual assessed on one of the sides of risk, and does no assessment of that side count any more?
 *
 * <p>An assessment lapses on its last day and says nothing from then on: it is made again or left. Scores of the
 * Metropolitan Police matrix were limited in time and reviewed at least quarterly. The question is about the assessments
 * that are recorded: nobody can renew one that is not. Where none is recorded and recording is not complete today, the
 * answer is unknown.
 */
final class AssessmentLapsed implements Catalogued {

    private static final Parameter<Set<RiskSide>> SIDES = new Parameter.Words<>("sides", RiskSide.class);

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "assessment.lapsed",
            Text.of(
                    "was assessed on the side of {sides} and is no longer: the assessment has lapsed",
                    "har bedömts i fråga om {sides} men inte längre: bedömningen har upphört att gälla"),
            "Metropolitan Police, response to the Amnesty report on the gangs matrix, 2018",
            SIDES);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.ASSESSMENTS;
    }

    /** A later assessment may still count. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.ASSESSMENT ? Set.of(Truth.MET) : Set.of();
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Tally.any(arguments.get(SIDES), notes, (side, taking) -> lapsed(side, subject, taking), taking -> false);
    }

    private static Truth lapsed(RiskSide side, Subject subject, Notes notes) {
        List<RiskAssessment> made = subject.situation().assessmentsOf(subject.individual()).stream()
                .filter(assessment -> assessment.side() == side)
                .filter(assessment -> !assessment.assessedOn().isAfter(subject.asOf()))
                .toList();
        made.forEach(notes::restsOn);
        return made.isEmpty()
                ? Silence.means(RecordKind.ASSESSMENT, subject, subject.today(), notes)
                : Truth.of(made.stream().noneMatch(assessment -> assessment.countsOn(subject.asOf())));
    }
}
