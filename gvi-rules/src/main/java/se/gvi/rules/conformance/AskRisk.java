// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.List;
import java.util.Map;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.risk.RiskIndication;

/** Asks what recorded facts indicate about one side of an individual's risk. */
final class AskRisk implements Ask {

    @Override
    public List<String> required() {
        return List.of("lowest", "highest");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        RiskIndication risk = RiskIndication.of(
                asked.situation(),
                asked.policy(),
                asked.asOf(),
                new IndividualId(asked.about().id()),
                asked.fields().word(RiskSide.class, "risk"));
        return Map.of(
                "lowest",
                risk.lowest().id(),
                "highest",
                risk.highest().id(),
                "levels",
                risk.levels().stream()
                        .map(level -> Map.of(
                                "level", level.level().id(),
                                "truth", level.reasons().truth().name()))
                        .toList(),
                "restsOn",
                Ask.restsOn(
                        risk.levels().stream().flatMap(level -> level.reasons().answers())));
    }
}
