// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;

/**
 * What is to be gone over again on a day under a policy, and who should be taken off the list. It proposes; people decide.
 *
 * @param asOf the day
 * @param policy the policy
 * @param due what the policy's rules call for a review of, individuals before groups, then in the order of ids and rules
 * @param open where it is not known whether they do, in the same order
 * @param removals those whose removal is proposed, in the order of ids
 * @param openRemovals those of whom it is not known whether anything holds them on the list, in the order of ids
 */
@JsonPropertyOrder({"asOf", "policy", "due", "open", "removals", "openRemovals"})
public record Reviews(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "due", required = true) List<ReviewItem> due,
        @JsonProperty(value = "open", required = true) List<ReviewItem> open,

        @JsonProperty(value = "removals", required = true) List<RemovalProposal> removals,

        @JsonProperty(value = "openRemovals", required = true)
        List<RemovalProposal> openRemovals) {

    /**
     * Reviews.
     *
     * @param asOf the day
     * @param policy the policy
     * @param due what calls for a review
     * @param open where it is not known
     * @param removals those whose removal is proposed
     * @param openRemovals those of whom it is not known
     */
    public Reviews {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        due = List.copyOf(due);
        open = List.copyOf(open);
        removals = List.copyOf(removals);
        openRemovals = List.copyOf(openRemovals);
    }

    /**
     * Finds what is to be gone over again: by the policy's rules of review, and groups that its rule calls dormant.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @return the reviews
     * @throws IllegalArgumentException if the policy says nothing of review
     */
    public static Reviews of(Situation situation, Policy policy, LocalDate asOf) {
        return new ReviewSearch(
                        situation,
                        policy,
                        policy.review()
                                .orElseThrow(() -> new IllegalArgumentException("The policy "
                                        + policy.ref().id() + " says nothing of review. Give it a member review, or use"
                                        + " another policy.")),
                        asOf)
                .reviews();
    }

    /**
     * Returns everything as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new ReviewText(this, language).text();
    }
}
