// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.rights;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.invariant.Invariant;

/**
 * What a named human being decided on a person's request, when, and why.
 *
 * @param outcome what was decided
 * @param decidedBy who decided
 * @param decidedOn the day
 * @param motivation the decider's own words to the person, with the way to complain if it was refused
 */
public record RequestDecision(
        @JsonProperty("outcome") RequestOutcome outcome,
        @JsonProperty("decidedBy") PractitionerId decidedBy,
        @JsonProperty("decidedOn") LocalDate decidedOn,
        @JsonProperty("motivation") String motivation) {

    /**
     * A decision.
     *
     * @param outcome what was decided
     * @param decidedBy who decided
     * @param decidedOn the day
     * @param motivation 1 to 4000 characters
     * @throws InvalidValueException if the motivation is no text or holds a personal number
     */
    public RequestDecision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(motivation, "motivation");
        Invariant.text(
                motivation,
                Text.of("the decision on the request", "beslutet om begäran"),
                "motivation",
                Invariant.LONG);
    }

    /** The outcome alone. */
    @Override
    public String toString() {
        return "RequestDecision[" + outcome + "]";
    }
}
