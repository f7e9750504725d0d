// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * Met as soon as one of the reasons is; not met if none is.
 *
 * @param reasons the reasons, at least one
 */
@JsonIgnoreProperties(value = "truth", allowGetters = true)
@JsonPropertyOrder({"truth", "reasons"})
public record AnyOf(
        @JsonProperty(value = "reasons", required = true) List<Reason> reasons) implements Reason {

    /**
     * A composition.
     *
     * @param reasons the reasons
     * @throws IllegalArgumentException if there are none
     */
    public AnyOf {
        reasons = Parts.copyOf("anyOf", reasons);
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        return reasons.stream().map(reason -> reason.truthIf(supposed)).reduce(Truth.NOT_MET, Truth::or);
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return reasons;
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.anyOf(this);
    }
}
