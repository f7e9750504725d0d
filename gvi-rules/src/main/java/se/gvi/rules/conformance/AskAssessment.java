// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.RecordId;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;

/** Asks about everyone at once. */
final class AskAssessment implements Ask {

    private static final String EVERYONE = "EVERYONE";

    @Override
    public List<String> required() {
        return List.of("verdicts");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        String who = asked.fields().text("assessment");
        if (!who.equals(EVERYONE)) {
            throw new IllegalArgumentException("assessment is \"" + who + "\". Write " + EVERYONE + ".");
        }
        Assessment assessment = Assessment.of(asked.situation(), asked.policy(), asked.asOf());
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (Intervention step : assessment.policy().interventions()) {
            verdicts.put(step.name(), verdicts(assessment, step));
        }
        Map<String, Object> risk = new LinkedHashMap<>();
        for (RiskSide side : assessment.policy().riskSides()) {
            risk.put(side.name(), levels(assessment, side));
        }
        return Map.of("verdicts", verdicts, "risk", risk);
    }

    private static Map<String, Object> verdicts(Assessment assessment, Intervention step) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            List<? extends RecordId> ids = step == Intervention.ENFORCEMENT_FOCUS
                    ? assessment.groups(verdict)
                    : assessment.individuals(step, verdict);
            verdicts.put(verdict.name(), ids.stream().map(RecordId::value).toList());
        }
        return verdicts;
    }

    private static Map<String, Object> levels(Assessment assessment, RiskSide side) {
        Map<String, Object> levels = new LinkedHashMap<>();
        assessment
                .individuals()
                .forEach(individual -> levels.put(
                        individual.value(),
                        Map.of(
                                "lowest", assessment.lowest(individual, side).id(),
                                "highest", assessment.highest(individual, side).id())));
        return levels;
    }
}
