// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.support.SupportFollowUp;

/** Is help offered with the warning, and given in time? */
@Command(
        name = "support",
        mixinStandardHelpOptions = true,
        description = "Follows up the offers of help: requests that wait, consents, how people fare, and who can be "
                + "helped to leave crime.")
final class Support extends WeeklyQuestion {

    Support() {}

    @Override
    String part() {
        return "support";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.support();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        SupportFollowUp followUp = SupportFollowUp.of(situation, policy, day);
        return new Answer(followUp, followUp::explain);
    }
}
