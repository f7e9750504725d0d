// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.reason.Truth;

/**
 * Whether a talk in which the message was delivered was held as it must be. What was not recorded is unknown.
 *
 * <p>It is said that the individual is not suspected of a crime (Polisen, December 2021), help is offered in the same talk
 * (Brå, GVI), guardians of a minor are present (Polisen, November 2023), and it is no interrogation.
 *
 * @param notification the notification
 * @param individual who was told
 * @param day the day of the talk
 * @param saidNotSuspected whether it was said that the individual is not suspected
 * @param helpOffered whether help was offered in the talk, or on the same day
 * @param guardianPresent whether a guardian was there, or did not need to be
 * @param noQuestions whether nobody questioned the individual about a crime
 */
@JsonPropertyOrder({
    "notification",
    "individual",
    "day",
    "asItMust",
    "saidNotSuspected",
    "helpOffered",
    "guardianPresent",
    "noQuestions"
})
public record TalkCheck(
        @JsonProperty(value = "notification", required = true)
        NotificationId notification,

        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "day", required = true) LocalDate day,

        @JsonProperty(value = "saidNotSuspected", required = true)
        Truth saidNotSuspected,

        @JsonProperty(value = "helpOffered", required = true)
        Truth helpOffered,

        @JsonProperty(value = "guardianPresent", required = true)
        Truth guardianPresent,

        @JsonProperty(value = "noQuestions", required = true)
        Truth noQuestions) {

    /**
     * Whether a talk was held as it must be.
     *
     * @param notification the notification
     * @param individual who was told
     * @param day the day of the talk
     * @param saidNotSuspected whether it was said that the individual is not suspected
     * @param helpOffered whether help was offered
     * @param guardianPresent whether a guardian was there, or did not need to be
     * @param noQuestions whether nobody questioned the individual
     */
    public TalkCheck {
        Objects.requireNonNull(notification, "notification");
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(saidNotSuspected, "saidNotSuspected");
        Objects.requireNonNull(helpOffered, "helpOffered");
        Objects.requireNonNull(guardianPresent, "guardianPresent");
        Objects.requireNonNull(noQuestions, "noQuestions");
    }

    /**
     * Tells whether the talk was held as it must be in all four respects.
     *
     * @return what the records say
     */
    @JsonProperty("asItMust")
    public Truth asItMust() {
        return saidNotSuspected.and(helpOffered).and(guardianPresent).and(noQuestions);
    }
}
