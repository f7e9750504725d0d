// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Notice;
import se.gvi.model.contact.NoticeId;
import se.gvi.model.id.RecordRef;

/**
 * That a group had the message.
 *
 * @param notice the notice
 * @param date the day
 * @param contact the call-in or custom notification by which it had it, or null if not recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Telling(
        @JsonProperty(value = "notice", required = true) NoticeId notice,
        @JsonProperty(value = "date", required = true) LocalDate date,
        @JsonProperty("contact") @Nullable RecordRef contact) {

    /**
     * That a group had the message.
     *
     * @param notice the notice
     * @param date the day
     * @param contact the contact, or null
     */
    public Telling {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(date, "date");
    }

    static Telling of(Notice notice) {
        RecordRef contact = notice.callIn()
                .map(RecordRef::to)
                .or(() -> notice.notification().map(RecordRef::to))
                .orElse(null);
        return new Telling(notice.id(), notice.date(), contact);
    }
}
