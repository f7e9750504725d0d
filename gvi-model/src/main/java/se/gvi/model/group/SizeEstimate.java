// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Whole;

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
        @JsonProperty(value = "low", required = true) @Whole(low = SizeEstimate.FEWEST, high = SizeEstimate.MOST)
        int low,

        @JsonProperty(value = "high", required = true) @Whole(low = SizeEstimate.FEWEST, high = SizeEstimate.MOST)
        int high) {

    private static final int FEWEST = 1;
    private static final int MOST = 9999;

    /**
     * Checks the members.
     *
     * @param low the fewest, 1 to 9999
     * @param high the most, not below the fewest
     * @throws InvalidValueException if a member cannot be
     */
    public SizeEstimate {
        if (low < FEWEST || high > MOST) {
            throw new InvalidValueException(
                    FindingCode.BAD_NUMBER,
                    Map.of(
                            "record",
                            Text.of("the size estimate", "storleksuppskattningen"),
                            "member",
                            low < FEWEST ? "low" : "high",
                            "low",
                            FEWEST,
                            "high",
                            MOST));
        }
        if (low > high) {
            throw new InvalidValueException(
                    FindingCode.ESTIMATE_REVERSED,
                    Map.of("record", Text.of("the group", "gruppen"), "low", low, "high", high));
        }
    }
}
