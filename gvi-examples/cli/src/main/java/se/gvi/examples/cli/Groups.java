// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.scorecard.Scorecards;

/** What is recorded of each group, and which do the policy's weights put first? */
@Command(
        name = "groups",
        mixinStandardHelpOptions = true,
        description =
                "Ranks the groups by the policy's weights, says how sure that is, and gives each group's scorecard.")
final class Groups extends WeeklyQuestion {

    Groups() {}

    @Override
    String part() {
        return "scorecards";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.scorecards();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        Scorecards scorecards = Scorecards.of(situation, policy, day);
        return new Answer(scorecards, scorecards::explain);
    }
}
