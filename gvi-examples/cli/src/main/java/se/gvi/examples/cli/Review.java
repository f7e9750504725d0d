// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.review.Reviews;

/** What must be gone over again, and who has no ground on the list any more? */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Lists what calls for a review, and whose removal from the list is proposed because no ground is "
                + "left.")
final class Review extends WeeklyQuestion {

    Review() {}

    @Override
    String part() {
        return "review";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.review();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        Reviews reviews = Reviews.of(situation, policy, day);
        return new Answer(reviews, reviews::explain);
    }
}
