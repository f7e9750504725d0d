// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.support.ConsentScope;

/**
 * A consent of a support case on a day. It is scoped, and it can be withdrawn at any time; what rested on it stops then.
 *
 * @param scope what was agreed to
 * @param givenOn the first day on which it holds
 * @param withdrawnOn the first day on which it no longer holds, or null if it was not withdrawn by today
 * @param renewed whether another consent of the case with the same scope holds today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentState(
        @JsonProperty(value = "scope", required = true) ConsentScope scope,
        @JsonProperty(value = "givenOn", required = true) LocalDate givenOn,
        @JsonProperty("withdrawnOn") @Nullable LocalDate withdrawnOn,
        @JsonProperty(value = "renewed", required = true) boolean renewed) {

    /**
     * A consent.
     *
     * @param scope what was agreed to
     * @param givenOn the first day on which it holds
     * @param withdrawnOn the first day on which it no longer holds, or null
     * @param renewed whether another consent with the same scope holds
     */
    public ConsentState {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(givenOn, "givenOn");
    }

    /**
     * Tells whether it holds.
     *
     * @return false if it was withdrawn by today
     */
    @JsonProperty("holds")
    public boolean holds() {
        return withdrawnOn == null;
    }

    /**
     * Returns what stops because the consent was withdrawn.
     *
     * @return the activity, or empty while this consent or another with the same scope holds
     */
    public Optional<Text> stops() {
        return holds() || renewed ? Optional.empty() : Optional.of(activity());
    }

    private Text activity() {
        return switch (scope) {
            case CONTACT -> Text.of("do not contact the individual about this help", "ta ingen kontakt om detta stöd");
            case INFORMATION_EXCHANGE ->
                Text.of(
                        "exchange no more information about the support on the ground of consent",
                        "lämna inte fler uppgifter om stödet med stöd av samtycke");
            case FOLLOW_UP ->
                Text.of(
                        "do not follow the individual up about this help",
                        "följ inte upp individen i fråga om detta stöd");
        };
    }
}
