// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Invariant;

/**
 * A consent of an individual, with its scope. It can be withdrawn at any time.
 *
 * @param scope what was agreed to
 * @param givenOn the first day on which it holds
 * @param withdrawnOn the first day on which it no longer holds, or null while it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consent(
        @JsonProperty("scope") ConsentScope scope,
        @JsonProperty("givenOn") LocalDate givenOn,
        @JsonProperty("withdrawnOn") @Nullable LocalDate withdrawnOn) {

    /**
     * Checks the members.
     *
     * @param scope what was agreed to
     * @param givenOn the first day on which it holds
     * @param withdrawnOn the first day on which it no longer holds, or null while it holds
     * @throws InvalidValueException if a member cannot be
     */
    public Consent {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(givenOn, "givenOn");
        Invariant.order(
                Text.of("the support case", "stödärendet"),
                Text.of("the withdrawal", "återkallelsen"),
                withdrawnOn,
                Text.of("the consent", "samtycket"),
                givenOn);
    }

    /**
     * Tells whether the consent holds on a day.
     *
     * @param day the day
     * @return true from the day it was given until the day before it was withdrawn
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
