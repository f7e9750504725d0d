// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * Met if all of the reasons are; not met as soon as one is not.
 *
 * @param reasons the reasons, at least one
 */
@JsonIgnoreProperties(value = "truth", allowGetters = true)
@JsonPropertyOrder({"truth", "reasons"})
public record AllOf(
        @JsonProperty(value = "reasons", required = true) List<Reason> reasons) implements Reason {

    /**
     * A composition.
     *
     * @param reasons the reasons
     * @throws IllegalArgumentException if there are none
     */
    public AllOf {
        reasons = Parts.copyOf("allOf", reasons);
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        return reasons.stream().map(reason -> reason.truthIf(supposed)).reduce(Truth.MET, Truth::and);
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return reasons;
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.allOf(this);
    }
}
