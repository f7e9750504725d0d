// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.document.Fields;
import se.gvi.model.group.GroupId;
import se.gvi.rules.callin.Aim;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;

/** Asks how good a plan for a call-in can be; not who is in it, since several plans may be equally good. */
final class AskCallIn implements Ask {

    private static final int DECIMALS = 3;

    @Override
    public List<String> required() {
        return List.of("best", "proof");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        CallInPlan plan = plan(asked);
        return Map.of(
                "best",
                best(plan),
                "proof",
                plan.proof().kind().name(),
                "open",
                plan.open().stream().map(open -> open.individual().value()).toList());
    }

    private static CallInPlan plan(Asked asked) {
        Fields ask = asked.fields();
        Set<GroupId> groups = ask.texts("callIn").stream().map(GroupId::new).collect(Collectors.toSet());
        LocalDate session = ask.day("session");
        return ask.has("seats")
                ? CallInPlanner.bestReach(
                        asked.situation(), asked.policy(), asked.asOf(), session, groups, ask.number("seats"))
                : CallInPlanner.fewest(asked.situation(), asked.policy(), asked.asOf(), session, groups);
    }

    private static Object best(CallInPlan plan) {
        return plan.aim() == Aim.FEWEST
                ? plan.seats().size()
                : BigDecimal.valueOf(plan.expectedReach())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
