// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;

/**
 * Something that is not recorded and that an answer would need.
 *
 * @param subject the record about which it is not known
 * @param what what is not known, for instance "supervision of individual I-017 on 2026-03-02"
 */
public record MissingFact(
        @JsonProperty(value = "subject", required = true) RecordRef subject,
        @JsonProperty(value = "what", required = true) Text what) {

    /**
     * A missing fact.
     *
     * @param subject the record about which it is not known
     * @param what what is not known
     */
    public MissingFact {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(what, "what");
    }
}
