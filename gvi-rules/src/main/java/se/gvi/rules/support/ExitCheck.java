// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlements;

/**
 * Whether the conditions for the police's support to somebody who leaves crime are there. Social services help regardless,
 * voluntarily and on need (Kunskapsguiden): nothing here closes that door.
 *
 * @param individual who wants to leave
 * @param reasons the policy's rule, condition by condition
 */
@JsonPropertyOrder({"individual", "reasons", "settlements"})
public record ExitCheck(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * Whether the conditions are there.
     *
     * @param individual who wants to leave
     * @param reasons the policy's rule
     */
    public ExitCheck {
        Objects.requireNonNull(individual, "individual");
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
