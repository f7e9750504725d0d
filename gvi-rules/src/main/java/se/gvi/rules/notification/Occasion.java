// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * One occasion to tell an individual the message. Each incident, feud and call-in is an occasion of its own, so that a
 * new one neither moves the deadline of the last nor is settled by what was said before it.
 *
 * @param trigger what calls for it
 * @param reasons why: the policy's rule, which is met
 * @param event the incident, feud, call-in or assessment it arose from, or null if it arose from none alone
 * @param metAsAtRisk whether the individual, or somebody in a group of theirs, was the victim: then the first thing said is
 *     that they can be hurt
 * @param asOf the day as of which it is told
 * @param arose the day on which it arose; for a feud, that of the feud
 * @param within how soon after that the individual should be told, with its basis, or null if the policy has no value
 * @param due the last day on which telling is in time, or null if the policy has no value
 * @param reached how far the partnership came since it arose
 * @param lettersAfter after how many attempts a letter is left, with its basis, or null if the policy has no value
 * @param tries the same as a number, or 0 if the policy has no value
 */
@JsonPropertyOrder({
    "trigger",
    "event",
    "metAsAtRisk",
    "asOf",
    "arose",
    "within",
    "due",
    "overdue",
    "step",
    "reached",
    "lettersAfter",
    "tries",
    "reasons"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Occasion(
        @JsonProperty(value = "trigger", required = true) NotificationTrigger trigger,

        @JsonProperty(value = "reasons", required = true) Reason reasons,
        @JsonProperty("event") @Nullable RecordRef event,

        @JsonProperty(value = "metAsAtRisk", required = true)
        boolean metAsAtRisk,

        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "arose", required = true) PossibleDay arose,
        @JsonProperty("within") @Nullable Argument within,
        @JsonProperty("due") @Nullable PossibleDay due,
        @JsonProperty(value = "reached", required = true) Reached reached,
        @JsonProperty("lettersAfter") @Nullable Argument lettersAfter,
        @JsonProperty(value = "tries", required = true) int tries) {

    /**
     * An occasion.
     *
     * @param trigger what calls for it
     * @param reasons why
     * @param event what it arose from, or null
     * @param metAsAtRisk whether the first thing said is that they can be hurt
     * @param asOf the day as of which it is told
     * @param arose the day on which it arose
     * @param within how soon the individual should be told, or null
     * @param due the last day on which telling is in time, or null
     * @param reached how far the partnership came
     * @param lettersAfter after how many attempts a letter is left, or null
     * @param tries the same as a number, or 0
     */
    public Occasion {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(arose, "arose");
        Objects.requireNonNull(reached, "reached");
    }

    /**
     * Returns the last day on which telling is in time.
     *
     * @return the day, or empty if the policy says no time for this trigger on this day
     */
    public Optional<PossibleDay> deadline() {
        return Optional.ofNullable(due);
    }

    /**
     * Tells whether the individual should have been told by now and was not. A letter left after as many attempts as the
     * policy says ends the waiting.
     *
     * @return unknown if the deadline or the contact is
     */
    @JsonProperty("overdue")
    public Truth overdue() {
        if (reached.letterLeft()) {
            return Truth.NOT_MET;
        }
        return passed().and(reached.told().truth().not());
    }

    private Truth passed() {
        if (due == null) {
            return Truth.UNKNOWN;
        }
        if (due.latest().isBefore(asOf)) {
            return Truth.MET;
        }
        boolean mayHavePassed = due.earliest() == null || due.earliest().isBefore(asOf);
        return mayHavePassed ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    /**
     * Returns what comes next.
     *
     * @return a proposal
     */
    @JsonProperty("step")
    public NextStep step() {
        return switch (reached.told().truth()) {
            case MET -> NextStep.DONE;
            case UNKNOWN -> reached.letterLeft() ? NextStep.AWAIT_ANSWER : NextStep.FIND_OUT;
            case NOT_MET -> untold();
        };
    }

    private NextStep untold() {
        if (reached.letterLeft()) {
            return NextStep.AWAIT_ANSWER;
        }
        if (reached.attempts() == 0) {
            return NextStep.TELL;
        }
        return lettersAfter != null && reached.attempts() >= tries ? NextStep.LEAVE_A_LETTER : NextStep.TRY_AGAIN;
    }
}
