// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many of a group's recorded members are under supervision on the day. People on probation or parole are the ones who
 * can be obliged to come to a call-in (brottsbalken 26:10-11), so they tell how the group can be reached.
 *
 * @param members how many members are recorded
 * @param supervised how many of them are on probation or parole
 * @param inCustody how many of them are in custody, those who are also on probation or parole included
 * @param unknown of how many it is not known whether they are on probation or parole
 */
public record SupervisedMembers(
        @JsonProperty(value = "members", required = true) int members,
        @JsonProperty(value = "supervised", required = true) int supervised,
        @JsonProperty(value = "inCustody", required = true) int inCustody,
        @JsonProperty(value = "unknown", required = true) int unknown) {}
