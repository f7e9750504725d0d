// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.id.RecordRef;

/**
 * A record, where it stands, and until when it may be kept. All versions of a record share one answer.
 *
 * @param record the record
 * @param state where it stands on the day of the question
 * @param answer until when it may be kept, and why
 */
@JsonPropertyOrder({"record", "state", "answer"})
public record RetentionItem(
        @JsonProperty(value = "record", required = true) RecordRef record,
        @JsonProperty(value = "state", required = true) RecordState state,

        @JsonProperty(value = "answer", required = true) RetentionAnswer answer) {

    /**
     * A record, where it stands, and until when it may be kept.
     *
     * @param record the record
     * @param state where it stands
     * @param answer until when it may be kept
     */
    public RetentionItem {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(answer, "answer");
    }
}
