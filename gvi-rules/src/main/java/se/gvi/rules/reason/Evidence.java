// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;

/**
 * A record that an answer rests on.
 *
 * @param record the record
 * @param what what it says to the question, for instance "member of G-03 since 2025-06-01"; never free text of the
 *     record
 */
public record Evidence(
        @JsonProperty(value = "record", required = true) RecordRef record,
        @JsonProperty(value = "what", required = true) Text what) {

    /**
     * A piece of evidence.
     *
     * @param record the record
     * @param what what it says to the question
     */
    public Evidence {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(what, "what");
    }

    /**
     * Returns the record and what it says.
     *
     * @return for instance "membership M-04: member of G-03 since 2025-06-01"
     */
    public Text label() {
        Text name = record.label();
        return Text.of(name.en() + ": " + what.en(), name.sv() + ": " + what.sv());
    }
}
