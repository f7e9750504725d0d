// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.promise.PromiseCheck;

/** What were the groups promised, and is it kept? */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = "Tells for each group whether focus is due, running, to be ended, or refused without notice.")
final class Promises extends WeeklyQuestion {

    Promises() {}

    @Override
    String part() {
        return "promises";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.promises();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        PromiseCheck check = PromiseCheck.of(situation, policy, day);
        return new Answer(check, check::explain);
    }
}
