// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Met if the reason is not met, and not met if it is; unknown stays unknown.
 *
 * @param reason the reason
 */
@JsonIgnoreProperties(value = "truth", allowGetters = true)
@JsonPropertyOrder({"truth", "reason"})
public record Not(
        @JsonProperty(value = "reason", required = true) Reason reason) implements Reason {

    /**
     * The opposite of a reason.
     *
     * @param reason the reason
     */
    public Not {
        Objects.requireNonNull(reason, "reason");
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        return reason.truthIf(supposed).not();
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return List.of(reason);
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.not(this);
    }
}
