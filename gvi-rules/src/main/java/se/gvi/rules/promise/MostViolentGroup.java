// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;
import se.gvi.rules.scorecard.Ranking;
import se.gvi.rules.scorecard.Scorecards;

/**
 * Whether a group is the most violent one today, by the policy's own weights, or shares the first place (Kalamazoo's
 * second trigger, MLive 2017). A ranking that is not certain leaves it open for every group that can be first.
 */
final class MostViolentGroup {

    private static final Text WORDING = Text.of(
            "is the most violent group by the policy's weights, or shares the first place",
            "är den mest våldsamma gruppen enligt policyns vikter eller delar förstaplatsen");
    private static final Text NO_RULES = Text.of(
            "how the policy ranks groups: its member scorecards",
            "hur policyn rangordnar grupper: dess del scorecards");
    private static final Text OPEN = Text.of("whose the incidents are", "vilkas händelserna är");

    private final Policy policy;
    private final Supplier<Ranking> ranking;

    MostViolentGroup(Situation situation, Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.ranking =
                Suppliers.memoize(() -> Scorecards.of(situation, policy, asOf).ranking());
    }

    Answer is(GroupId group) {
        Asking asking = new Asking("promise.most-violent", group, WORDING);
        if (policy.scorecards().isEmpty()) {
            return asking.lacks(group, NO_RULES).answer(Truth.UNKNOWN);
        }
        Ranking ranked = ranking.get();
        if (!ranked.noValue().isEmpty()) {
            String names = String.join(", ", ranked.noValue());
            return asking.lacks(
                            group,
                            Text.of(
                                    "a value of the policy parameters " + names + " on " + ranked.asOf(),
                                    "ett värde för policyns parametrar " + names + " den " + ranked.asOf()))
                    .answer(Truth.UNKNOWN);
        }
        if (!ranked.contenders().contains(group)) {
            return asking.answer(Truth.NOT_MET);
        }
        if (ranked.determined()) {
            return asking.answer(Truth.of(ranked.top().contains(group)));
        }
        ranked.settledBy()
                .forEach(incident -> asking.lacks(
                        incident, Text.of("whose incident " + incident + " is", "vems händelse " + incident + " är")));
        if (ranked.settledBy().isEmpty()) {
            asking.lacks(group, OPEN);
        }
        return asking.answer(Truth.UNKNOWN);
    }
}
