// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.reason.Argument;

/**
 * The groups by the violence that is recorded of them, weighed with the policy's weights. No weight and no window is
 * published for the strategy; who is first depends on the city's own. Groups with equal points share a place. It informs;
 * the working group decides which group is put first.
 *
 * @param asOf the day
 * @param policy the policy
 * @param window the days over which groups are ranked, or null if the policy gives no length on the day
 * @param weighed the window and the weights as the policy has them on the day, with their bases
 * @param noValue the policy's parameters without a value on the day; without them nothing is ranked
 * @param places the places by certain points, first to last; none if a value is lacking
 * @param contenders the groups that can be first or share the first place, by id; if these are not the ones at the first
 *     place, what is open decides
 * @param determined whether it is certain who is first
 * @param settledBy the incidents of which it would have to be known whose they are, or on which day they happened
 * @param sensitivity each likely incident without which another would be first, by id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "asOf",
    "policy",
    "window",
    "weighed",
    "noValue",
    "determined",
    "top",
    "contenders",
    "settledBy",
    "sensitivity",
    "places"
})
public record Ranking(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty("window") @Nullable DateSpan window,
        @JsonProperty(value = "weighed", required = true) List<Argument> weighed,
        @JsonProperty(value = "noValue", required = true) List<String> noValue,
        @JsonProperty(value = "places", required = true) List<Place> places,
        @JsonProperty(value = "contenders", required = true) List<GroupId> contenders,
        @JsonProperty(value = "determined", required = true) boolean determined,

        @JsonProperty(value = "settledBy", required = true) List<IncidentId> settledBy,

        @JsonProperty(value = "sensitivity", required = true)
        List<Change> sensitivity) {

    /**
     * A place with all groups that share it.
     *
     * @param rank the place, 1 for the first; after two groups at the first place comes the third
     * @param points the certain points
     * @param groups the groups, by id
     */
    public record Place(
            @JsonProperty(value = "rank", required = true) int rank,
            @JsonProperty(value = "points", required = true) long points,
            @JsonProperty(value = "groups", required = true) List<Ranked> groups) {

        /**
         * A place.
         *
         * @param rank the place
         * @param points the certain points
         * @param groups the groups
         */
        public Place {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Who would be first if one likely incident fell away.
     *
     * @param incident the incident, which nothing but a classification as likely or a suspicion puts on a group
     * @param top the groups that would be first, by id; none if no group would have a point
     */
    public record Change(
            @JsonProperty(value = "incident", required = true)
            IncidentId incident,

            @JsonProperty(value = "top", required = true) List<GroupId> top) {

        /**
         * Who would be first.
         *
         * @param incident the incident
         * @param top the groups that would be first
         */
        public Change {
            Objects.requireNonNull(incident, "incident");
            top = List.copyOf(top);
        }
    }

    /**
     * A ranking.
     *
     * @param asOf the day
     * @param policy the policy
     * @param window the days, or null
     * @param weighed the window and the weights
     * @param noValue the parameters without a value
     * @param places the places
     * @param contenders the groups that can be first
     * @param determined whether it is certain who is first
     * @param settledBy the incidents that would settle it
     * @param sensitivity the likely incidents that decide
     */
    public Ranking {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        weighed = List.copyOf(weighed);
        noValue = List.copyOf(noValue);
        places = List.copyOf(places);
        contenders = List.copyOf(contenders);
        settledBy = List.copyOf(settledBy);
        sensitivity = List.copyOf(sensitivity);
    }

    /**
     * Returns the groups that are first by certain points.
     *
     * @return the groups that share the first place, by id; none if no group has a certain point or nothing is ranked
     */
    @JsonProperty(value = "top", access = JsonProperty.Access.READ_ONLY)
    public List<GroupId> top() {
        return places.stream()
                .findFirst()
                .filter(first -> first.points() > 0)
                .map(first -> first.groups().stream().map(Ranked::group).toList())
                .orElse(List.of());
    }

    /**
     * Returns the ranking as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new RankingText(this, language).text();
    }
}
