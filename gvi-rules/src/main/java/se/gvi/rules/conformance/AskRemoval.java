// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.List;
import java.util.Map;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.review.RemovalProposal;
import se.gvi.rules.review.Reviews;

/** Asks whether it is proposed to remove an individual from the list. */
final class AskRemoval implements Ask {

    @Override
    public List<String> required() {
        return List.of("removal");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        IndividualId individual = Ask.individual(asked, "removal");
        Reviews reviews = Reviews.of(asked.situation(), asked.policy(), asked.asOf());
        String removal = isIn(reviews.removals(), individual)
                ? "PROPOSED"
                : isIn(reviews.openRemovals(), individual) ? "UNDETERMINED" : "NOT_PROPOSED";
        return Map.of("removal", removal);
    }

    private static boolean isIn(List<RemovalProposal> proposals, IndividualId individual) {
        return proposals.stream().anyMatch(proposal -> proposal.individual().equals(individual));
    }
}
