// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.PolicyRef;

/** An assessment as JSON: verdicts and levels of everyone, without reasons. */
record AssessmentJson(
        String site,
        LocalDate asOf,
        PolicyRef policy,
        List<String> parametersWithoutValue,
        Map<Intervention, Map<Verdict, Long>> counts,
        List<OfIndividual> individuals,
        List<OfGroup> groups) {

    /** The verdicts and levels of one individual. */
    record OfIndividual(IndividualId id, Map<Intervention, Verdict> verdicts, Map<RiskSide, Range> risk) {}

    /** The level that is certain and the one that is possible. */
    record Range(String lowest, String highest) {}

    /** The verdict on one group. */
    record OfGroup(GroupId id, Verdict enforcementFocus) {}

    static AssessmentJson of(Assessment assessment) {
        return new AssessmentJson(
                assessment.situation().site().name(),
                assessment.asOf(),
                assessment.policy().ref(),
                assessment.policy().check(assessment.asOf()).findings().stream()
                        .map(finding -> finding.record())
                        .toList(),
                counts(assessment),
                assessment.individuals().stream()
                        .map(individual -> individual(assessment, individual))
                        .toList(),
                assessment.policy().interventions().contains(Intervention.ENFORCEMENT_FOCUS)
                        ? assessment.groups().stream()
                                .map(group -> new OfGroup(group, assessment.verdict(group)))
                                .toList()
                        : List.of());
    }

    private static Map<Intervention, Map<Verdict, Long>> counts(Assessment assessment) {
        Map<Intervention, Map<Verdict, Long>> counts = new EnumMap<>(Intervention.class);
        for (Intervention step : assessment.policy().interventions()) {
            Map<Verdict, Long> ofStep = new LinkedHashMap<>();
            for (Verdict verdict : Verdict.values()) {
                ofStep.put(verdict, (long)
                        (step == Intervention.ENFORCEMENT_FOCUS
                                ? assessment.groups(verdict).size()
                                : assessment.individuals(step, verdict).size()));
            }
            counts.put(step, ofStep);
        }
        return counts;
    }

    private static OfIndividual individual(Assessment assessment, IndividualId individual) {
        Map<Intervention, Verdict> verdicts = new EnumMap<>(Intervention.class);
        assessment.policy().interventions().stream()
                .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                .forEach(step -> verdicts.put(step, assessment.verdict(individual, step)));
        Map<RiskSide, Range> risk = new EnumMap<>(RiskSide.class);
        assessment
                .policy()
                .riskSides()
                .forEach(side -> risk.put(
                        side,
                        new Range(
                                assessment.lowest(individual, side).id(),
                                assessment.highest(individual, side).id())));
        return new OfIndividual(individual, verdicts, risk);
    }
}
