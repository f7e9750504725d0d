// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.group.GroupId;

/**
 * How far the message comes in one group.
 *
 * @param group the group
 * @param people how many people are of the group on the day of the session, of the standings that the policy counts
 * @param reached how many of them are invited or tied to somebody invited
 * @param expected how many of them the message is expected to come to, given the odds of attending
 */
public record GroupReach(
        @JsonProperty(value = "group", required = true) GroupId group,
        @JsonProperty(value = "people", required = true) int people,
        @JsonProperty(value = "reached", required = true) int reached,
        @JsonProperty(value = "expected", required = true) double expected) {

    /**
     * The reach in a group.
     *
     * @param group the group
     * @param people how many are of the group
     * @param reached how many are reached
     * @param expected how many the message is expected to come to
     */
    public GroupReach {
        Objects.requireNonNull(group, "group");
    }

    /**
     * Returns how many are not reached.
     *
     * @return the people of the group less those reached
     */
    @JsonProperty("unreached")
    public int unreached() {
        return people - reached;
    }
}
