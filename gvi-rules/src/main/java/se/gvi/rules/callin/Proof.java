// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * How sure it is that there is no better plan.
 *
 * @param kind whether the plan is the best, or how far from it at most
 * @param bound what no plan can better: for the fewest seats a number of seats that no plan goes below, for the largest
 *     reach a number of people that no plan exceeds
 * @param gap how much better a plan could be at most, in the same unit; 0 if the plan is the best
 */
public record Proof(
        @JsonProperty(value = "kind", required = true) Kind kind,
        @JsonProperty(value = "bound", required = true) double bound,
        @JsonProperty(value = "gap", required = true) double gap) {

    /** What was proven. */
    public enum Kind {
        /** No plan is better; numbers of people are compared to a billionth of one. */
        OPTIMAL,
        /** A plan may be better, by no more than the gap. */
        WITHIN
    }

    /**
     * A proof.
     *
     * @param kind what was proven
     * @param bound what no plan can better
     * @param gap how much better a plan could be at most
     * @throws IllegalArgumentException if the gap is negative
     */
    public Proof {
        Objects.requireNonNull(kind, "kind");
        if (!(gap >= 0)) {
            throw new IllegalArgumentException("The gap of a proof is " + gap + ". Make it 0 or more.");
        }
    }

    static Proof of(Choice choice) {
        return choice.proven()
                ? new Proof(Kind.OPTIMAL, choice.value(), 0)
                : new Proof(Kind.WITHIN, choice.bound(), Math.abs(choice.value() - choice.bound()));
    }
}
