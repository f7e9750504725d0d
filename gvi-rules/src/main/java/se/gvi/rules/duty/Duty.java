// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.retention.RetentionBasis;

/**
 * Something that is due, or of which it cannot be told whether it was done.
 *
 * @param code which kind of duty
 * @param about the individual or record it is about
 * @param state whether it is due or open
 * @param since the day on which it fell due, or would have
 * @param reason why, without any personal value
 * @param settle what would settle it if it is open; empty if it is due
 * @param remedy how it is mended
 * @param basis what the duty rests on
 * @param notes what has to be kept in mind, such as that the law was read only until some day
 */
@JsonPropertyOrder({"code", "about", "state", "since", "reason", "settle", "remedy", "basis", "notes"})
public record Duty(
        @JsonProperty(value = "code", required = true) DutyCode code,
        @JsonProperty(value = "about", required = true) RecordRef about,
        @JsonProperty(value = "state", required = true) DutyState state,
        @JsonProperty(value = "since", required = true) LocalDate since,
        @JsonProperty(value = "reason", required = true) Text reason,
        @JsonProperty(value = "settle", required = true) List<Text> settle,
        @JsonProperty(value = "remedy", required = true) Text remedy,
        @JsonProperty(value = "basis", required = true) RetentionBasis basis,
        @JsonProperty(value = "notes", required = true) List<Text> notes) {

    /**
     * A duty.
     *
     * @param code which kind of duty
     * @param about the individual or record it is about
     * @param state whether it is due or open
     * @param since the day on which it fell due, or would have
     * @param reason why, without any personal value
     * @param settle what would settle it if it is open; empty if it is due
     * @param remedy how it is mended
     * @param basis what the duty rests on
     * @param notes what has to be kept in mind, such as that the law was read only until some day
     * @throws IllegalArgumentException if it is open and nothing is said that would settle it, or the other way round
     */
    public Duty {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(basis, "basis");
        settle = List.copyOf(settle);
        notes = List.copyOf(notes);
        if ((state == DutyState.UNKNOWN) == settle.isEmpty()) {
            throw new IllegalArgumentException("The duty " + code + " is " + state + " and "
                    + (settle.isEmpty() ? "nothing is said that would settle it" : "something would settle it")
                    + ". Say what settles it exactly if it is UNKNOWN.");
        }
    }
}
