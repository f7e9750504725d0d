// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Met if at least some number of the reasons is; not met as soon as too few can still be.
 *
 * @param needed how many must be met, from 1 to the number of reasons
 * @param shown the number as the policy gives it, for instance "at least 2", or null to show the bare number
 * @param reasons the reasons, at least one
 */
@JsonIgnoreProperties(value = "truth", allowGetters = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"truth", "needed", "shown", "reasons"})
public record AtLeast(
        @JsonProperty(value = "needed", required = true) int needed,
        @JsonProperty("shown") @Nullable Argument shown,
        @JsonProperty(value = "reasons", required = true) List<Reason> reasons)
        implements Reason {

    /**
     * A composition.
     *
     * @param needed how many must be met
     * @param shown the number as the policy gives it, or null
     * @param reasons the reasons
     * @throws IllegalArgumentException if there are no reasons, or the number is less than 1 or more than there are
     */
    public AtLeast {
        reasons = Parts.copyOf("atLeast", reasons);
        if (needed < 1 || needed > reasons.size()) {
            throw new IllegalArgumentException("atLeast needs " + needed + " of its " + reasons.size()
                    + " reasons. Make it a number from 1 to " + reasons.size() + ".");
        }
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        List<Truth> truths =
                reasons.stream().map(reason -> reason.truthIf(supposed)).toList();
        int met = Collections.frequency(truths, Truth.MET);
        int unknown = Collections.frequency(truths, Truth.UNKNOWN);
        return met + unknown < needed ? Truth.NOT_MET : met < needed ? Truth.UNKNOWN : Truth.MET;
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return reasons;
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.atLeast(this);
    }
}
