// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.GroupIncidents;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.policy.ScorecardRules;

/** One of the policy's windows on a day, ready to count in for any group. */
final class Window {

    private final Dated length;
    private final Optional<GroupIncidents> by;
    private final Optional<GroupIncidents> against;

    Window(Situation situation, ScorecardRules rules, PolicyParameter length, LocalDate asOf) {
        this.length = Dated.of("within", length, asOf);
        this.by = incidents(situation, rules, asOf, Side.OFFENDER);
        this.against = incidents(situation, rules, asOf, Side.VICTIM);
    }

    private Optional<GroupIncidents> incidents(Situation situation, ScorecardRules rules, LocalDate asOf, Side side) {
        return length.window()
                .map(window -> GroupIncidents.of(situation, asOf, side, window, rules.types(), rules.grades()));
    }

    WindowCount count(GroupId group) {
        return new WindowCount(
                length.shown(),
                length.window().orElse(null),
                by.map(incidents -> incidents.of(group)).orElse(null),
                against.map(incidents -> incidents.of(group)).orElse(null));
    }
}
