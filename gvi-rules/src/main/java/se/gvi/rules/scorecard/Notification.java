// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.NoticeId;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Truth;

/**
 * Whether a group has had the message by the day, when and by which contact. Being told is the first condition of every
 * promise kept towards a group.
 *
 * @param notified met if a notice is recorded, not met if notices are recorded completely and there is none
 * @param contacts the notices, earliest first
 */
public record Notification(
        @JsonProperty(value = "notified", required = true) Truth notified,

        @JsonProperty(value = "contacts", required = true) List<Contact> contacts) {

    /**
     * One time that the group was told.
     *
     * @param notice the notice
     * @param date when
     * @param by the call-in or the custom notification, or null if the notice does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @JsonProperty(value = "notice", required = true) NoticeId notice,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty("by") @Nullable RecordRef by) {

        /**
         * One time that the group was told.
         *
         * @param notice the notice
         * @param date when
         * @param by the contact, or null
         */
        public Contact {
            Objects.requireNonNull(notice, "notice");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Whether a group has had the message.
     *
     * @param notified whether it has
     * @param contacts the notices
     */
    public Notification {
        Objects.requireNonNull(notified, "notified");
        contacts = List.copyOf(contacts);
    }
}
