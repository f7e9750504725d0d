// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import se.gvi.model.situation.Situation;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.policy.Policy;

/** Who should be told face to face, why, and by when? */
@Command(
        name = "notifications",
        mixinStandardHelpOptions = true,
        description = "Lists whom an occasion calls for telling, by when, what was tried, and what of the talks held "
                + "is not as it must be.")
final class Notifications extends WeeklyQuestion {

    Notifications() {}

    @Override
    String part() {
        return "notifications";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.notifications();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        NotificationProposals proposals = NotificationProposals.of(situation, policy, day);
        return new Answer(proposals, proposals::explain);
    }
}
