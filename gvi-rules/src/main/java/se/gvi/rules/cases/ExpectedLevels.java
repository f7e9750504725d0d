// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.risk.RiskIndication;

/** Which level of risk the recorded facts indicate: one, or from one to another where something is unknown. */
record ExpectedLevels(RiskSide side, String lowest, String highest, ExpectedParts parts) implements Expectation {

    private static final Text LEVEL = Text.of("level", "nivå");
    private static final Text SILENT =
            Text.of("the policy says nothing of the risk {side}", "policyn säger inget om risken {side}");
    private static final Text BETWEEN = Text.of("{lowest} to {highest}", "{lowest} till {highest}");

    @Override
    public CaseOutcome test(String name, Situation situation, Policy policy, LocalDate asOf, RecordRef about) {
        if (!policy.riskSides().contains(side)) {
            return new CaseOutcome(name, List.of(SILENT.with(Map.of("side", side))), Text.same(""));
        }
        RiskIndication found = RiskIndication.of(situation, policy, asOf, IndividualId.of(about.id()), side);
        List<Text> differences = new ArrayList<>();
        String low = found.lowest().id();
        String high = found.highest().id();
        if (!low.equals(lowest) || !high.equals(highest)) {
            differences.add(ExpectedParts.difference(LEVEL, range(lowest, highest), range(low, high)));
        }
        parts.compare(found.levels().stream().map(RiskIndication.Level::reasons).toList(), differences);
        return new CaseOutcome(
                name, differences, Text.of(found.explain(Language.ENGLISH), found.explain(Language.SWEDISH)));
    }

    private static Text range(String low, String high) {
        return low.equals(high) ? Text.same(low) : BETWEEN.with(Map.of("lowest", low, "highest", high));
    }
}
