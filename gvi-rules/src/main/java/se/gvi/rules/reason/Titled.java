// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * A reason under a title; it changes nothing but how the reason is shown.
 *
 * @param title what the reason stands for, for instance "exclusions"
 * @param reason the reason
 */
@JsonIgnoreProperties(value = "truth", allowGetters = true)
@JsonPropertyOrder({"truth", "title", "reason"})
public record Titled(
        @JsonProperty(value = "title", required = true) Text title,
        @JsonProperty(value = "reason", required = true) Reason reason)
        implements Reason {

    /**
     * A reason under a title.
     *
     * @param title what the reason stands for
     * @param reason the reason
     */
    public Titled {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        return reason.truthIf(supposed);
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return List.of(reason);
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.titled(this);
    }
}
