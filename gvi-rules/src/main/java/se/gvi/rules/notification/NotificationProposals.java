// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.NotificationRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;

/**
 * Who should be told the message face to face, on a day, under a policy. It proposes; people decide.
 *
 * <p>The order is that of the policy's triggers, then of deadlines, the earliest first, then of ids. It is an order of
 * occasions and never one of people: nobody is scored, and nobody is said to be about to commit anything.
 *
 * @param asOf the day
 * @param policy the policy
 * @param proposed those for whom a custom notification is open and who have an occasion on which they were not told, as
 *     far as is known
 * @param told those for whom it is open and who were told on every occasion
 * @param undetermined those of whom it is not known whether it is open, or whether there is an occasion
 * @param talks the talks held by that day, each with whether it was held as it must be, in the order of days
 */
@JsonPropertyOrder({"asOf", "policy", "proposed", "told", "undetermined", "talks"})
public record NotificationProposals(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,

        @JsonProperty(value = "proposed", required = true) List<NotificationProposal> proposed,

        @JsonProperty(value = "told", required = true) List<NotificationProposal> told,

        @JsonProperty(value = "undetermined", required = true)
        List<NotificationProposal> undetermined,

        @JsonProperty(value = "talks", required = true) List<TalkCheck> talks) {

    /**
     * Proposals.
     *
     * @param asOf the day
     * @param policy the policy
     * @param proposed those to be told
     * @param told those who were told
     * @param undetermined those of whom it is not known
     * @param talks the talks held
     */
    public NotificationProposals {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        proposed = List.copyOf(proposed);
        told = List.copyOf(told);
        undetermined = List.copyOf(undetermined);
        talks = List.copyOf(talks);
    }

    /**
     * Finds who should be told.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @return the proposals; nobody for whom a custom notification is not open is among them
     * @throws IllegalArgumentException if the policy says nothing of notifications, or has no criteria for a custom
     *     notification
     */
    public static NotificationProposals of(Situation situation, Policy policy, LocalDate asOf) {
        NotificationRules rules = policy.notifications()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "The policy " + policy.ref().id()
                                        + " says nothing of notifications. Give it a member notifications, or use another policy."));
        policy.rule(Intervention.CUSTOM_NOTIFICATION);
        return new Search(situation, policy, rules, asOf).proposals();
    }

    /**
     * Returns the proposal about an individual, whatever has come of it.
     *
     * @param individual the individual
     * @return the proposal, or empty if nothing calls for telling the individual or the step is not open
     */
    public Optional<NotificationProposal> about(IndividualId individual) {
        return Stream.of(proposed, told, undetermined)
                .flatMap(List::stream)
                .filter(proposal -> proposal.individual().equals(individual))
                .findFirst();
    }

    /**
     * Returns everything as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new ProposalsText(this, language).text();
    }
}
