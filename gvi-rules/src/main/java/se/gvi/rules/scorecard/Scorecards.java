// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Language;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.policy.ScorecardRules;

/**
 * The scorecards of all groups of a situation on a day, and their ranking.
 *
 * @param asOf the day
 * @param policy the policy
 * @param cards the scorecards, by id of the group
 * @param ranking which group the policy's weights put first
 */
@JsonPropertyOrder({"asOf", "policy", "ranking", "cards"})
public record Scorecards(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "cards", required = true) List<Scorecard> cards,
        @JsonProperty(value = "ranking", required = true) Ranking ranking) {

    /**
     * Scorecards.
     *
     * @param asOf the day
     * @param policy the policy
     * @param cards the scorecards
     * @param ranking their ranking
     */
    public Scorecards {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        cards = List.copyOf(cards);
        Objects.requireNonNull(ranking, "ranking");
    }

    /**
     * Fills in the scorecards. Incidents are attributed to groups as everywhere: by people who were members on the day, and
     * by the classification in force. Those outside the strategy are left out.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day; windows end on it, and a suspicion dropped by then does not count
     * @return the scorecards and their ranking
     * @throws IllegalArgumentException if the policy says nothing of scorecards
     */
    public static Scorecards of(Situation situation, Policy policy, LocalDate asOf) {
        ScorecardRules rules = policy.scorecards()
                .orElseThrow(() -> new IllegalArgumentException("The policy "
                        + policy.ref().id() + " says nothing of scorecards. Give it a member scorecards."));
        Cards cards = new Cards(
                situation,
                policy,
                asOf,
                rules.windows().stream()
                        .map(length -> new Window(situation, rules, length, asOf))
                        .toList());
        return new Scorecards(
                asOf,
                policy.ref(),
                situation.groups().stream()
                        .sorted(Comparator.comparing((Group group) -> group.id().value()))
                        .map(cards::card)
                        .toList(),
                new Ranker(situation, policy, rules, asOf).rank());
    }

    /**
     * Returns the scorecard of a group.
     *
     * @param group the group
     * @return its scorecard, or empty if the situation does not hold the group
     */
    public Optional<Scorecard> card(GroupId group) {
        return cards.stream().filter(card -> card.group().equals(group)).findFirst();
    }

    /**
     * Returns the ranking and every scorecard, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        StringBuilder text = new StringBuilder(ranking.explain(language));
        cards.forEach(card -> text.append('\n').append(card.explain(language)));
        return text.toString();
    }
}
