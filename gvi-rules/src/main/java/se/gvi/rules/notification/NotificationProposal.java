// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * Somebody who should be told the message face to face: on which occasions, by when, and how far it came. It says why the
 * partnership should speak with the individual, and nothing of what the individual is going to do.
 *
 * @param individual the individual
 * @param eligibility whether a custom notification is open for the individual
 * @param occasions the occasions that certainly are, the one to act on first coming first
 * @param open the triggers of which it is not known whether they are met
 * @param guardians whether the individual is so young that guardians are present
 */
@JsonPropertyOrder({"individual", "step", "guardiansPresent", "eligibility", "occasions", "open", "guardians"})
public record NotificationProposal(
        @JsonProperty(value = "individual", required = true) IndividualId individual,

        @JsonProperty(value = "eligibility", required = true)
        Eligibility eligibility,

        @JsonProperty(value = "occasions", required = true) List<Occasion> occasions,

        @JsonProperty(value = "open", required = true) List<OpenTrigger> open,
        @JsonProperty(value = "guardians", required = true) Reason guardians) {

    /**
     * A trigger of which it is not known whether it is met.
     *
     * @param trigger the trigger
     * @param reasons the policy's rule, which is unknown
     */
    public record OpenTrigger(
            @JsonProperty(value = "trigger", required = true)
            NotificationTrigger trigger,

            @JsonProperty(value = "reasons", required = true)
            Reason reasons) {

        /**
         * A trigger of which it is not known whether it is met.
         *
         * @param trigger the trigger
         * @param reasons the policy's rule
         */
        public OpenTrigger {
            Objects.requireNonNull(trigger, "trigger");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * A proposal.
     *
     * @param individual the individual
     * @param eligibility whether a custom notification is open
     * @param occasions the occasions that certainly are
     * @param open the triggers of which it is not known whether they are met
     * @param guardians whether guardians are present
     */
    public NotificationProposal {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(eligibility, "eligibility");
        occasions = List.copyOf(occasions);
        open = List.copyOf(open);
        Objects.requireNonNull(guardians, "guardians");
    }

    /**
     * Tells whether guardians are to be present. They are unless the individual is known to be old enough: nobody is taken
     * for an adult because a birth date is missing.
     *
     * @return true if the individual is, or may be, younger than the policy's age
     */
    @JsonProperty("guardiansPresent")
    public boolean guardiansPresent() {
        return guardians.truth() != Truth.NOT_MET;
    }

    /**
     * Returns the occasion to act on.
     *
     * @return the first on which the individual has not certainly been told, or empty if there is none
     */
    public Optional<Occasion> first() {
        return occasions.stream()
                .filter(occasion -> occasion.step() != NextStep.DONE)
                .findFirst();
    }

    /**
     * Returns what comes next.
     *
     * @return the step of the occasion to act on, or {@link NextStep#FIND_OUT} if it is not known whether there is an
     *     occasion, or whether the step is open
     */
    @JsonProperty("step")
    public NextStep step() {
        if (eligibility.verdict() != Verdict.ELIGIBLE || occasions.isEmpty()) {
            return NextStep.FIND_OUT;
        }
        return first().map(Occasion::step).orElse(NextStep.DONE);
    }
}
