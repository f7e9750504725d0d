// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.reason.Truth;

/**
 * Has a human being assessed the individual, on one of the sides of risk, at one of the levels, and does the
 * assessment count today?
 *
 * <p>Of the unexpired assessments of a side only the one made last counts: it replaces the earlier ones. Levels in
 * the strategy are a human judgement made by criteria decided in advance (POP Center guide 13); the matrix of the
 * Metropolitan Police kept the two sides apart and its scores limited in time.
 */
final class CurrentAssessment implements Catalogued {

    private static final Parameter<Set<RiskSide>> SIDES = new Parameter.Words<>("sides", RiskSide.class);
    private static final Parameter<Set<RiskLevel>> LEVELS = new Parameter.Words<>("levels", RiskLevel.class);
    private static final Comparator<RiskAssessment> MADE = Comparator.comparing(RiskAssessment::assessedOn)
            .thenComparing(assessment -> assessment.provenance().recordedAt());

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "assessment.current",
            Text.of(
                    "is assessed today as {levels} on the side of {sides}",
                    "bedöms i dag som {levels} i fråga om {sides}"),
            "Metropolitan Police, Gangs Violence Matrix; POP Center guide 13",
            SIDES,
            LEVELS);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.ASSESSMENTS;
    }

    /** A later assessment replaces the one that counts. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.ASSESSMENT ? Set.of(Truth.MET, Truth.NOT_MET) : Set.of();
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Tally.any(
                arguments.get(SIDES),
                notes,
                (side, taking) -> {
                    List<RiskAssessment> current = current(side, subject);
                    current.forEach(taking::restsOn);
                    return current.isEmpty()
                            ? Silence.means(RecordKind.ASSESSMENT, subject, subject.today(), taking)
                            : Truth.of(current.stream()
                                    .anyMatch(made -> arguments.get(LEVELS).contains(made.level())));
                },
                taking -> false);
    }

    /** Those of the side that count today and were made last; more than one only if they were made at one moment. */
    private static List<RiskAssessment> current(RiskSide side, Subject subject) {
        List<RiskAssessment> counting = subject.situation().assessmentsOf(subject.individual()).stream()
                .filter(assessment -> assessment.side() == side && assessment.countsOn(subject.asOf()))
                .toList();
        return counting.stream()
                .filter(assessment -> counting.stream().noneMatch(other -> MADE.compare(other, assessment) > 0))
                .toList();
    }
}
