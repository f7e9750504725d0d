// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import se.gvi.model.group.SizeEstimate;

/**
 * How large a group is: by the estimate of its audit, and by the people who are recorded as connected with it on the day.
 * The two are different things and are not made to agree.
 *
 * @param estimate the recorded estimate, or null if there is none
 * @param members how many people are recorded as members
 * @param associates how many are recorded as associates and not as members
 * @param complete whether all connections with groups are recorded on the day; if not, there may be more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Size(
        @JsonProperty("estimate") @Nullable SizeEstimate estimate,
        @JsonProperty(value = "members", required = true) int members,
        @JsonProperty(value = "associates", required = true) int associates,
        @JsonProperty(value = "complete", required = true) boolean complete) {}
