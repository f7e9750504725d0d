// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

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
 * How the offer of help was kept, on a day, under a policy: offers made together with warnings, first contacts, consents,
 * how people fare, and preparations to leave crime.
 *
 * @param asOf the day
 * @param policy the policy
 * @param cases how each support case stands, those overdue first, then as {@link ContactState} lists them, then by id
 * @param offers for each warning whether help was on offer, in the order of people and days
 * @param outcomes how people have fared since, in the order of people
 * @param counts how many fared how: over the whole time, then period by period those whose period is over
 * @param exits those with an open wish to leave, in the order of people
 */
@JsonPropertyOrder({"asOf", "policy", "cases", "offers", "outcomes", "counts", "exits"})
public record SupportFollowUp(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "cases", required = true) List<CaseFollowUp> cases,
        @JsonProperty(value = "offers", required = true) List<OfferCheck> offers,

        @JsonProperty(value = "outcomes", required = true) List<Outcome> outcomes,

        @JsonProperty(value = "counts", required = true) List<OutcomeCount> counts,

        @JsonProperty(value = "exits", required = true) List<ExitCheck> exits) {

    /**
     * A follow-up.
     *
     * @param asOf the day
     * @param policy the policy
     * @param cases how each support case stands
     * @param offers for each warning whether help was on offer
     * @param outcomes how people have fared
     * @param counts how many fared how
     * @param exits those with an open wish to leave
     */
    public SupportFollowUp {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        cases = List.copyOf(cases);
        offers = List.copyOf(offers);
        outcomes = List.copyOf(outcomes);
        counts = List.copyOf(counts);
        exits = List.copyOf(exits);
    }

    /**
     * Follows up.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day; times of the policy are those of this day
     * @return the follow-up
     * @throws IllegalArgumentException if the policy says nothing of support
     */
    public static SupportFollowUp of(Situation situation, Policy policy, LocalDate asOf) {
        return new FollowUp(
                        situation,
                        policy.support()
                                .orElseThrow(() -> new IllegalArgumentException("The policy "
                                        + policy.ref().id() + " says nothing of support. Give it a member support, or"
                                        + " use another policy.")),
                        asOf)
                .of(policy.ref());
    }

    /**
     * Returns everything as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new SupportText(this, language).text();
    }
}
