// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Met if the reasons that are met have enough points between them; not met as soon as the unknown ones cannot add
 * enough. A threshold above the sum of all points is never reached.
 *
 * @param threshold the points that are enough, at least 1
 * @param shown the threshold as the policy gives it, for instance "at least 5 points"
 * @param weighted the reasons with their points, at least one
 */
@JsonIgnoreProperties(value = "truth", allowGetters = true)
@JsonPropertyOrder({"truth", "threshold", "shown", "weighted"})
public record Points(
        @JsonProperty(value = "threshold", required = true) int threshold,
        @JsonProperty(value = "shown", required = true) Argument shown,
        @JsonProperty(value = "weighted", required = true) List<Weighted> weighted)
        implements Reason {

    /**
     * A composition.
     *
     * @param threshold the points that are enough
     * @param shown the threshold as the policy gives it
     * @param weighted the reasons with their points
     * @throws IllegalArgumentException if there are no reasons, or the threshold is less than 1
     */
    public Points {
        Objects.requireNonNull(shown, "shown");
        weighted = Parts.copyOf("points", weighted);
        if (threshold < 1) {
            throw new IllegalArgumentException("The threshold of points is " + threshold
                    + ", which is reached whatever the facts. Make it at least 1.");
        }
    }

    /**
     * A reason that gives points if it is met.
     *
     * @param points how many, at least 1
     * @param shown the points as the policy gives them, for instance "3 points"
     * @param reason the reason
     */
    public record Weighted(
            @JsonProperty(value = "points", required = true) int points,
            @JsonProperty(value = "shown", required = true) Argument shown,
            @JsonProperty(value = "reason", required = true) Reason reason) {

        /**
         * A reason with its points.
         *
         * @param points how many
         * @param shown the points as the policy gives them
         * @param reason the reason
         * @throws IllegalArgumentException if the points are less than 1
         */
        public Weighted {
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(reason, "reason");
            if (points < 1) {
                throw new IllegalArgumentException("A reason gives " + points
                        + " points. Make it at least 1; what counts against is the opposite of a reason.");
            }
        }
    }

    /**
     * Returns the points of the reasons that are met.
     *
     * @return the sum
     */
    public long reached() {
        return sum(Truth.MET, Map.of());
    }

    /**
     * Returns the points that the unknown reasons could add.
     *
     * @return the sum
     */
    public long open() {
        return sum(Truth.UNKNOWN, Map.of());
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        long met = sum(Truth.MET, supposed);
        long unknown = sum(Truth.UNKNOWN, supposed);
        return met + unknown < threshold ? Truth.NOT_MET : met < threshold ? Truth.UNKNOWN : Truth.MET;
    }

    private long sum(Truth truth, Map<Question, Truth> supposed) {
        return weighted.stream()
                .filter(part -> part.reason().truthIf(supposed) == truth)
                .mapToLong(Weighted::points)
                .sum();
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return weighted.stream().map(Weighted::reason).toList();
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.points(this);
    }
}
