// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import java.util.ArrayList;
import java.util.List;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Since;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.LevelRule;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.ReviewRules;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Composes the reasons for taking somebody off the list: no longer alive, or no ground and no level of risk indicated. */
final class Removal {

    private static final Text DEAD = Text.of("No longer alive", "Inte längre i livet");
    private static final Text NOTHING_LEFT =
            Text.of("Nothing holds the individual on the list", "Inget håller kvar individen på listan");
    private static final Text NO_GROUND = Text.of("No current ground", "Ingen aktuell grund");
    private static final Text NO_RISK_BY =
            Text.of("No level of risk of violence by indicated", "Ingen risknivå för våld från individen indikeras");
    private static final Text NO_RISK_AGAINST = Text.of(
            "No level of risk of violence against indicated", "Ingen risknivå för våld mot individen indikeras");

    private final Policy policy;
    private final ReviewRules rules;

    Removal(Policy policy, ReviewRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    Reason reasons(Subject subject) {
        List<Reason> nothingLeft = new ArrayList<>();
        nothingLeft.add(new Titled(NO_GROUND, new Not(rules.ground().explain(subject))));
        for (RiskSide side : policy.riskSides()) {
            nothingLeft.add(new Titled(
                    side == RiskSide.VIOLENCE_BY ? NO_RISK_BY : NO_RISK_AGAINST, new Not(anyLevel(side, subject))));
        }
        return new AnyOf(List.of(
                new Titled(DEAD, new Not(Since.alive(subject))), new Titled(NOTHING_LEFT, new AllOf(nothingLeft))));
    }

    /** Whether it is unknown if anything holds the individual there. An unrecorded death alone asks no question. */
    static boolean mayBeNothingLeft(Reason reasons) {
        return reasons.parts().get(1).truth() == Truth.UNKNOWN;
    }

    private Reason anyLevel(RiskSide side, Subject subject) {
        return new AnyOf(policy.levels(side).stream()
                .map(LevelRule::rule)
                .map(rule -> rule.explain(subject))
                .toList());
    }
}
