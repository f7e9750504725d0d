// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlements;

/**
 * Something to be gone over again, with the policy's rule that says so.
 *
 * @param about the individual or group
 * @param rule which of the policy's rules, 1 for the first; 0 for the rule about dormant groups
 * @param reasons the rule, under its title if it has one
 */
@JsonPropertyOrder({"about", "rule", "reasons", "settlements"})
public record ReviewItem(
        @JsonProperty(value = "about", required = true) RecordRef about,
        @JsonProperty(value = "rule", required = true) int rule,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * Something to be gone over again.
     *
     * @param about the individual or group
     * @param rule which of the policy's rules
     * @param reasons the rule
     */
    public ReviewItem {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * Returns what would settle it, if it is unknown.
     *
     * @return the settlements
     */
    @JsonProperty("settlements")
    public Settlements settlements() {
        return Settlements.of(reasons);
    }
}
