// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.List;
import java.util.Map;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Settlement;

/** Asks whether a step is open for an individual, or enforcement focus for a group. */
final class AskEligibility implements Ask {

    @Override
    public List<String> required() {
        return List.of("verdict");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        Intervention step = asked.fields().word(Intervention.class, "eligibility");
        Eligibility eligibility = test(asked, step, asked.policy());
        return Map.of(
                "verdict",
                eligibility.verdict().name(),
                "answers",
                eligibility
                        .reasons()
                        .answers()
                        .map(answer -> Map.of(
                                "criterion", answer.question().criterion(),
                                "truth", answer.truth().name()))
                        .toList(),
                "restsOn",
                Ask.restsOn(eligibility.reasons().answers()),
                "settlements",
                eligibility.settlements().settlements().stream()
                        .map(AskEligibility::settlement)
                        .toList());
    }

    private static Eligibility test(Asked asked, Intervention step, Policy policy) {
        RecordRef about = asked.about();
        RecordKind towards = step == Intervention.ENFORCEMENT_FOCUS ? RecordKind.GROUP : RecordKind.INDIVIDUAL;
        if (about.kind() != towards) {
            throw new IllegalArgumentException(
                    step + " is no step towards " + about.label().en() + ". Ask about one of kind " + towards + ".");
        }
        return towards == RecordKind.GROUP
                ? Eligibility.test(asked.situation(), policy, asked.asOf(), new GroupId(about.id()))
                : Eligibility.test(asked.situation(), policy, asked.asOf(), new IndividualId(about.id()), step);
    }

    private static Map<String, Object> settlement(Settlement settlement) {
        return Map.of(
                "outcome",
                settlement.outcome().name(),
                "answers",
                settlement.answers().stream()
                        .map(answer -> Map.of(
                                "criterion", answer.question().criterion(),
                                "answer", answer.answer().name()))
                        .toList());
    }
}
