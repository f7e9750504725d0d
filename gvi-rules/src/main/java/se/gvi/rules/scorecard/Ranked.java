// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.group.GroupId;
import se.gvi.rules.criterion.IncidentCount;

/**
 * The points of one group in a ranking.
 *
 * @param group the group
 * @param certain the points of the incidents that certainly are by the group
 * @param most the points if every incident that may be by the group is, as far as they can be numbered
 * @param more whether there may be further incidents, so that there is no most
 * @param incidents the incidents behind the points
 */
@JsonPropertyOrder({"group", "certain", "most", "more", "incidents"})
public record Ranked(
        @JsonProperty(value = "group", required = true) GroupId group,
        @JsonProperty(value = "certain", required = true) long certain,
        @JsonProperty(value = "most", required = true) long most,
        @JsonProperty(value = "more", required = true) boolean more,

        @JsonProperty(value = "incidents", required = true) IncidentCount incidents) {

    /**
     * The points of one group.
     *
     * @param group the group
     * @param certain the points that are certain
     * @param most the most points that can be numbered
     * @param more whether there may be further ones
     * @param incidents the incidents behind the points
     */
    public Ranked {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(incidents, "incidents");
    }

    /** Whether it may have as many points as this. */
    boolean canReach(long points) {
        return more || most >= points;
    }

    /** Whether its points can be other than the certain ones. */
    boolean canRise() {
        return more || most > certain;
    }
}
