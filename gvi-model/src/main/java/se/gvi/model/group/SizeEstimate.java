// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * How many people practitioners think take part in a group, from the fewest to the most. It is no count of records.
 *
 * @param low the fewest, 1 to 9999
 * @param high the most, not below the fewest
 */
// Only numbers say to a mapper that they are required: absent, they would be read as 0. Everything else is refused by
// the constructor, in the words of the model.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SizeEstimate(
        @JsonProperty(value = "low", required = true) int low,
        @JsonProperty(value = "high", required = true) int high) {

    /**
     * Checks the members.
     *
     * @param low the fewest, 1 to 9999
     * @param high the most, not below the fewest
     * @throws InvalidValueException if a member cannot be
     */
    public SizeEstimate {
        if (low < 1 || high > 9999) {
            throw new InvalidValueException(
                    FindingCode.BAD_NUMBER,
                    Map.of("record", Text.of("the size estimate", "storleksuppskattningen"), "member", low < 1 ? "low" : "high", "low", 1, "high", 9999));
        }
        if (low > high) {
            throw new InvalidValueException(
                    FindingCode.ESTIMATE_REVERSED,
                    Map.of("record", Text.of("the group", "gruppen"), "low", low, "high", high));
        }
    }
}
